package org.sluice.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sluice.table.Role;

/**
 * Columns of whole numbers or marks that label the rows or say something of the column beside them,
 * told by their place and by the names around them.
 */
final class RowKeys {
  private static final Set<String> SIZES = Set.of("number", "num", "no", "size", "how");

  /** Words behind the name of a column of codes, over what the codes stand for. */
  private static final Set<String> NAMING =
      Set.of("label", "labels", "name", "names", "description", "desc", "text", "lbl");

  private final Block block;
  private final Profile[] profiles;
  private final Hint[] hints;
  private final Set<List<String>> named;

  RowKeys(Block block, Profile[] profiles, Hint[] hints) {
    this.block = block;
    this.profiles = profiles;
    this.hints = hints.clone();
    this.named = named(block, profiles, hints);
  }

  /**
   * Whether a first column is the size or number that its rows are about, 1, 2, 3 … in order, or a
   * code beside what is surely a count: then every other column holds figures, for else that would
   * be the label.
   */
  boolean isNumberedKey(int i) {
    if (i > 0 || !profiles[i].isCounting() || !isOnlyLabel()) {
      return false;
    }
    boolean several = profiles[i].numbers() > 2;
    return (several && isSize(i)) || (isCountBeside() && (several || !saysCount(i)));
  }

  /**
   * Whether a first column that nothing names numbers the levels of a factor, with those of whom
   * none is known in words below them, beside what is surely a count.
   */
  boolean isNumberedLevels(int i) {
    boolean nameless = Words.of(block.head().name(i)).words().isEmpty();
    return i == 0 && nameless && profiles[0].countsOnAboveWords() && isCountBeside();
  }

  private boolean isCountBeside() {
    return IntStream.range(1, profiles.length)
        .anyMatch(j -> hints[j].is(Role.COUNT) && hints[j].sure() && saysCount(j));
  }

  /**
   * Whether a first column that nothing names may number the rows. In a matrix that is written as
   * lists it is one like others: as many rows as columns, or numbers that come twice, and they
   * fall.
   */
  boolean mayNumberRows(int i) {
    return i == 0 && profiles.length > 1 && !(isMatrix() && falls());
  }

  /** Nameless numbers only; what programs print has its labels on the left. */
  private boolean isMatrix() {
    return block.head().rows() == 0
        && block.grid().extents().isEmpty()
        && Arrays.stream(profiles).allMatch(Profile::isNumeric);
  }

  private boolean falls() {
    Numeral numeral = new Numeral();
    Set<Double> seen = new HashSet<>();
    double last = Double.NEGATIVE_INFINITY;
    boolean falls = false;
    boolean twice = block.bottom() - block.bodyTop() + 1 == profiles.length;
    for (int row = block.bodyTop(); row <= block.bottom() && !(falls && twice); row++) {
      String text = block.grid().text(row, block.left());
      if (numeral.read(text, 0, text.length(), false)) {
        falls |= numeral.approximate() < last;
        twice |= !seen.add(numeral.approximate());
        last = numeral.approximate();
      }
    }
    return falls && twice;
  }

  private boolean saysCount(int i) {
    return Counts.saysCount(Words.of(block.head().name(i)));
  }

  /**
   * Whether a column right of printed numbers of rows counts on from nought or one itself, under a
   * name that does not say count where others do: {@code mixed_household n_households}.
   */
  boolean isBesideRowNumbers(int i) {
    return i == 1
        && block.head().name(0).isEmpty()
        && profiles[0].isCounting()
        && profiles[1].isCounting()
        && !saysCount(1)
        && IntStream.range(2, profiles.length).anyMatch(j -> profiles[j].isWhole() && saysCount(j));
  }

  /** Whether a column of words goes on from the name of this one: {@code value, value_label}. */
  boolean isCodeOfNamed(int i) {
    return named.contains(Words.of(block.head().name(i)).words());
  }

  /** Codebooks print {@code Numeric} beside {@code Label}. */
  private static final List<String> LABEL = List.of("label");

  private static final List<String> CODE_IN_CODEBOOKS = List.of("numeric");

  /** The names of columns whose values another column of words names. */
  private static Set<List<String>> named(Block block, Profile[] profiles, Hint[] hints) {
    Set<List<String>> named = new HashSet<>();
    boolean counts = Arrays.stream(hints).anyMatch(hint -> hint.is(Role.COUNT) && hint.sure());
    for (int i = 0; i < profiles.length; i++) {
      List<String> words = Words.of(block.head().name(i)).words();
      int last = words.size() - 1;
      if (last > 0 && profiles[i].isText() && NAMING.contains(words.get(last))) {
        named.add(List.copyOf(words.subList(0, last)));
      } else if (counts && words.equals(LABEL) && profiles[i].isText()) {
        named.add(CODE_IN_CODEBOOKS);
      }
    }
    return named;
  }

  /** Whether a head says a size, a number, or how many there are to each. */
  boolean isSize(int i) {
    Words words = Words.of(block.head().name(i));
    return (hints[i].is(Role.COUNT) && words.hasAny(SIZES)) || ShareNames.perUnit(words) > 0;
  }

  /** Whether all columns but the first hold figures. */
  boolean isOnlyLabel() {
    for (int j = 1; j < profiles.length; j++) {
      if (!profiles[j].isNumeric() && !profiles[j].isComposite()) {
        return false;
      }
    }
    return profiles.length > 1;
  }

  /** Whether a column without figures goes on from the name before it: {@code People, PeopleQF}. */
  boolean isQualifier(int i) {
    String before = i == 0 ? "" : block.head().name(i - 1);
    String own = block.head().name(i);
    return !before.isEmpty()
        && own.length() > before.length()
        && own.startsWith(before)
        && profiles[i].numbers() + profiles[i].bounds == 0;
  }
}
