package org.sluice.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.sluice.grid.Remembered;

/**
 * What the labels of one dimension say on their own, before any figure: totals, joint names, times,
 * areas, categories inside each other. The files of a folder repeat their breakdowns, so a list
 * that was met before is not looked at again.
 */
final class Labelling {
  private static final int MOST_LISTS = 500;
  private static final int MOST_REMEMBERED = 200;
  private static final Remembered<List<String>, Labelling> KNOWN =
      new Remembered<>(MOST_LISTS, labels -> labels.size() <= MOST_REMEMBERED, Labelling::new);

  private static final Remembered<String, Boolean> ARE_TIMES = Remembered.ofTexts(Dates::isTime);

  /** The first labels tell of what kind all are. */
  private static final int SOME = 20;

  /** Longer lists are of areas, codes or people, whose labels say nothing of each other. */
  private static final int MOST_COMPARED = 1_000;

  private static final int MOST_STATED = 5_000;

  private static final Set<String> YES_OR_NO = Set.of("yes", "no", "y", "n", "true", "false");

  private final List<String> labels;
  private final boolean[] totals;
  private final int[][] joint;
  private final int[][] narrower;
  private final boolean[] any;
  private final int[][] lessThan;
  private final int[][] either;
  private final int[][] both;
  private final boolean areTimes;
  private final boolean areAnswers;
  private final boolean areSpans;
  private final boolean holdAreaCode;
  private final Set<Integer> notStated;
  private final List<Nest> nests;

  private Labelling(List<String> labels) {
    this.labels = labels;
    int size = labels.size();
    boolean compared = size <= MOST_COMPARED;
    JointLabels others = new JointLabels(compared ? labels : List.of());
    totals = new boolean[size];
    joint = new int[size][];
    narrower = new int[size][];
    any = new boolean[size];
    lessThan = new int[size][];
    either = new int[size][];
    both = new int[size][];
    for (int i = 0; i < size; i++) {
      totals[i] = labels.get(i).isEmpty() || Totals.isTotal(labels.get(i));
      joint[i] = size > MOST_STATED ? JointLabels.NONE : JointLabels.named(labels, i);
      narrower[i] = compared ? others.narrower(i) : JointLabels.NONE;
      any[i] = JointLabels.saysAny(labels.get(i));
      lessThan[i] = compared ? others.lessThan(i) : JointLabels.NONE;
      either[i] = compared ? others.either(i) : JointLabels.NONE;
      both[i] = compared ? others.both(i) : JointLabels.NONE;
    }
    areTimes = areTimes(labels);
    List<String> some =
        labels.stream()
            .filter(label -> !label.isEmpty() && !Totals.isTotal(label))
            .limit(SOME)
            .toList();
    areAnswers = some.stream().map(Labelling::plain).allMatch(YES_OR_NO::contains);
    long spans = some.stream().filter(label -> Spans.isOne(Words.of(label))).count();
    areSpans = spans > 0 && spans * 2 > some.size();
    holdAreaCode = labels.stream().limit(SOME).anyMatch(AreaCodes::isCode);
    notStated = notStated(labels);
    nests = Nest.among(labels);
  }

  /** What these labels say. */
  static Labelling of(List<String> labels) {
    return KNOWN.of(List.copyOf(labels));
  }

  int size() {
    return labels.size();
  }

  List<String> all() {
    return labels;
  }

  String label(int category) {
    return labels.get(category);
  }

  /** Whether a label is blank or that of a total. */
  boolean isTotal(int category) {
    return totals[category];
  }

  /** The other categories that a label names, as {@code England and Wales} does; do not change. */
  int[] joint(int category) {
    return joint[category];
  }

  /** The categories whose labels go on from this one, none in long lists; do not change. */
  int[] narrower(int category) {
    return narrower[category];
  }

  /**
   * The category that a label takes some of, then the one that it leaves out where that has a row;
   * do not change.
   */
  int[] lessThan(int category) {
    return lessThan[category];
  }

  /** The two categories of which a label counts either, or none; do not change. */
  int[] either(int category) {
    return either[category];
  }

  /** The two categories of which a label counts both, or none; do not change. */
  int[] both(int category) {
    return both[category];
  }

  /** Whether a label is about any of the categories that follow it. */
  boolean saysAny(int category) {
    return any[category];
  }

  /** Whether most labels are times. */
  boolean areTimes() {
    return areTimes;
  }

  /** Whether the labels are answers of yes or no. */
  boolean areAnswers() {
    return areAnswers;
  }

  /** Whether most labels are lengths of time or other bands: {@code Under 12 days}. */
  boolean areSpans() {
    return areSpans;
  }

  /** Whether some label is the code of an area. */
  boolean holdAreaCode() {
    return holdAreaCode;
  }

  /** The categories that stand for unknown. */
  Set<Integer> notStated() {
    return notStated;
  }

  /** Categories that lie inside each other, as far as labels tell. */
  List<Nest> nests() {
    return nests;
  }

  private static boolean areTimes(List<String> labels) {
    long times = labels.stream().limit(50).filter(ARE_TIMES::of).count();
    return times > 0 && times * 3 >= Math.min(50, labels.size()) * 2L;
  }

  private static Set<Integer> notStated(List<String> labels) {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < labels.size() && labels.size() < MOST_STATED; i++) {
      if (!labels.get(i).isEmpty() && Totals.isNotStated(labels.get(i))) {
        found.add(i);
      }
    }
    if (!found.isEmpty()) {
      Set<String> all =
          labels.stream().map(label -> plain(Spaces.tidy(label))).collect(Collectors.toSet());
      found.removeIf(i -> Totals.hasOpposite(labels.get(i), all));
    }
    return Set.copyOf(found);
  }

  /** The categories for which something holds. */
  int[] where(IntPredicate wanted) {
    return JointLabels.where(labels.size(), wanted);
  }

  private static String plain(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
