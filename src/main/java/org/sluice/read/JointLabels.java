package org.sluice.read;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Labels that say which other labels they are made of: a joint name, or one that others narrow. */
final class JointLabels {
  private static final Pattern ANY = Pattern.compile("(?i)any (?!other\\b).*");

  /** {@code Brackwater (incl. Alderby)} is both. */
  private static final Pattern INCLUDING =
      Pattern.compile("(?i)^(.*?) [(\\[](?:incl(?:\\.|uding|udes)?|with|and) (.*)[)\\]]$");

  private static final Pattern JOINING = Pattern.compile(",? and | \\+ | & | plus ");

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
    String label = INCLUDING.matcher(labels.get(category)).replaceFirst("$1 and $2");
    List<String> pieces = List.of(JOINING.split(label, -1));
    return pieces.size() < 2
        ? new int[0]
        : where(labels, other -> other != category && pieces.contains(labels.get(other)));
  }

  /** The categories whose labels go on from this one: {@code White British} from {@code White}. */
  static int[] narrower(List<String> labels, int category) {
    String label = labels.get(category);
    return Words.of(label).hasAny(NOT_WIDE)
        ? new int[0]
        : where(labels, other -> other != category && isNarrower(labels.get(other), label));
  }

  private static boolean isNarrower(String label, String wide) {
    if (!label.startsWith(wide + " ") || label.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    return !Words.of(label.substring(wide.length())).hasAny(JOINED);
  }

  private static int[] where(List<String> labels, IntPredicate wanted) {
    return IntStream.range(0, labels.size()).filter(wanted).toArray();
  }
}
