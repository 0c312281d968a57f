package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels that say which other labels they are made of: a joint name, or one that others narrow. */
final class JointLabels {
  /** No category. */
  static final int[] NONE = {};

  private static final Pattern ANY = Pattern.compile("(?i)any (?!other\\b).*");

  /** {@code Brackwater (incl. Alderby)} is both. */
  private static final Pattern INCLUDING =
      Pattern.compile("(?i)^(.*?) [(\\[](?:incl(?:\\.|uding|udes)?|with|and) (.*)[)\\]]$");

  private static final Pattern JOINING = Pattern.compile(",? and | \\+ | & | plus ");

  /** The categories that a label names, itself where it names no other. */
  private static final Remembered<String, List<String>> PIECES =
      Remembered.ofTexts(JointLabels::pieces);

  /** Words of a label that is no wider one, however others go on from it. */
  private static final Set<String> NOT_WIDE =
      Set.of("other", "any", "no", "not", "non", "under", "over");

  /** Words that name a second category beside the first. */
  private static final Set<String> JOINED = Set.of("and", "or", "plus", "mixed");

  private JointLabels() {}

  /** Whether a label is about any of the categories that follow it. */
  static boolean saysAny(String label) {
    return ANY.matcher(label).matches();
  }

  /** The categories that a joint label names: {@code England and Wales}. */
  static int[] named(List<String> labels, int category) {
    List<String> pieces = PIECES.of(labels.get(category));
    return pieces.size() < 2
        ? NONE
        : where(labels, other -> other != category && pieces.contains(labels.get(other)));
  }

  private static List<String> pieces(String label) {
    String joint = INCLUDING.matcher(label).replaceFirst("$1 and $2");
    return List.of(JOINING.split(joint, -1));
  }

  /** The categories whose labels go on from this one: {@code White British} from {@code White}. */
  static int[] narrower(List<String> labels, int category) {
    String label = labels.get(category);
    return Words.of(label).hasAny(NOT_WIDE)
        ? NONE
        : where(labels, other -> other != category && isNarrower(labels.get(other), label));
  }

  private static boolean isNarrower(String label, String wide) {
    if (!label.startsWith(wide)
        || label.indexOf(' ', wide.length()) != wide.length()
        || label.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return !Words.of(label.substring(wide.length())).hasAny(JOINED);
  }

  private static int[] where(List<String> labels, IntPredicate wanted) {
    int[] found = IntStream.range(0, labels.size()).filter(wanted).toArray();
    return found.length == 0 ? NONE : found;
  }
}
