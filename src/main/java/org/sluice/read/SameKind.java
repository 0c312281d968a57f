package org.sluice.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sluice.grid.Remembered;
import org.sluice.table.Layout;
import org.sluice.table.Role;

/**
 * Columns of one kind whose heads are categories: numbers, times, bands, or whatever stands over a
 * blank corner as a pivot writes it; composite columns of one shape, one a group.
 */
final class SameKind {
  private static final Pattern CATEGORY =
      Pattern.compile(
          "[<>≥≤]?\\s*\\d+(?:\\.\\d+)?\\s*(?:[-–+]|to|\\band over\\b|years?|\\(.*\\)).*|\\d+|[<>≥≤]\\s*\\d+");

  private static final Remembered<String, Boolean> ARE_CATEGORIES =
      Remembered.ofTexts(head -> CATEGORY.matcher(head).matches() || Dates.isTime(head));

  private SameKind() {}

  static Optional<Plan> plan(Block block, List<Sense> senses) {
    List<Sense> figures = Sense.figures(senses);
    if (figures.size() < 2 || block.head().rows() == 0) {
      return Optional.empty();
    }
    boolean composites =
        figures.get(0).isComposite()
            && figures.stream().allMatch(Sense::isComposite)
            && sameParts(figures);
    boolean openCorner = block.head().name(0).isEmpty() && senses.get(0).isLabel();
    long categories = 0;
    for (Sense sense : figures) {
      categories += isCategory(sense.name()) ? 1 : 0;
    }
    boolean heads = categories * 2 > figures.size();
    boolean nameless =
        figures.stream().noneMatch(sense -> sense.isComposite() || isNamed(sense, heads));
    boolean grouped = nameless && (openCorner || heads) && !NestedHeads.follow(names(figures));
    if (!composites && !grouped) {
      return Optional.empty();
    }
    Sense example = typical(figures);
    boolean share = example.role() == Role.PROPORTION && !composites;
    if (share && figures.stream().anyMatch(each -> each.isCount() && exceedsOne(block, each))) {
      return Optional.empty();
    }
    List<Plan.Figures> measures = new ArrayList<>();
    int[] columns = figures.stream().mapToInt(Sense::column).toArray();
    Planner.addParts(measures, nameOf(example.role()), example, columns);
    List<String> labels = unique(names(figures));
    Layout layout = composites ? Layout.SUMMARY : Layout.CROSSTAB;
    return Optional.of(
        new Plan(layout, List.of(Plan.HeadAxis.of("", labels)), columns.length, measures));
  }

  private static List<String> names(List<Sense> figures) {
    return figures.stream().map(Sense::name).toList();
  }

  private static boolean isNamed(Sense sense, boolean heads) {
    return sense.sure()
        && !(heads && sense.role().isCount() && isCategory(sense.name()))
        && !sense.reasons().contains("small values are withheld as counts are");
  }

  /** Columns of one table are judged together: one fraction among them and none holds counts. */
  private static Sense typical(List<Sense> figures) {
    return figures.stream()
        .filter(sense -> !sense.role().isCount())
        .findFirst()
        .orElseGet(() -> figures.stream().filter(Sense::sure).findFirst().orElse(figures.get(0)));
  }

  /** Whether a column beside shares holds a number that is none. */
  private static boolean exceedsOne(Block block, Sense sense) {
    Numeral numeral = new Numeral();
    for (int row : Recognition.rows(block)) {
      if (numeral.read(block.grid(), row, sense.column(), false) && numeral.approximate() > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameParts(List<Sense> figures) {
    return figures.stream().map(Sense::parts).distinct().count() == 1;
  }

  private static boolean isCategory(String head) {
    return ARE_CATEGORIES.of(head);
  }

  /** What figures are called that no head names. */
  static String nameOf(Role role) {
    return role == Role.COMPOSITE || role == Role.OTHER ? "figure" : role.label();
  }

  /** The labels, each once. */
  static List<String> unique(List<String> labels) {
    Map<String, Integer> seen = new HashMap<>();
    List<String> unique = new ArrayList<>();
    for (String label : labels) {
      int times = seen.merge(label, 1, Integer::sum);
      unique.add(times == 1 ? label : label + " (" + times + ")");
    }
    return unique;
  }
}
