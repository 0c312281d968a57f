package org.sluice.format.smcl;

import java.util.Optional;
import org.sluice.format.printed.Passage;
import org.sluice.format.printed.Slot;
import org.sluice.format.smcl.Pieces.Kind;

/**
 * What a change of the shown text is in the source. Directives that give the blanks beside a figure
 * become those blanks, for how many they ask for may tell how long the figure was; where one aligns
 * the figure, it aligns the mark.
 *
 * @param from where in the source the change begins
 * @param to where in the source it ends
 * @param text what stands between them then
 */
record Edit(int from, int to, String text) {
  /** The edit for a change; empty where the figure does not stand in the source as it shows. */
  static Optional<Edit> of(Passage.Change change, Rendering rendering) {
    Slot slot = change.slot();
    Pieces pieces = rendering.pieces();
    int piece = pieces.giving(slot.start());
    if (pieces.kind(piece) != Kind.PLAIN || slot.end() > pieces.shown(piece + 1)) {
      return Optional.empty();
    }
    Side before = Side.before(rendering, piece, slot);
    Side behind = Side.behind(rendering, piece, slot);
    int length = slot.end() - slot.start() - change.replacement().length();
    String text =
        before.styles()
            + before.fill(slot.right(), length)
            + change.replacement()
            + behind.styles()
            + behind.fill(!slot.right() && slot.parted(), length);
    return Optional.of(new Edit(before.reach(), behind.reach(), text));
  }
}
