package org.sluice.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sluice.grid.Place;
import org.sluice.table.Column;
import org.sluice.table.Dimension;
import org.sluice.table.Hierarchy;
import org.sluice.table.Measure;
import org.sluice.table.Reading;
import org.sluice.table.Role;
import org.sluice.table.Sum;
import org.sluice.table.Table;

/** Builds a table of a block: figures first, then dimensions with their sums. */
final class Assembly {
  private final Block block;
  private final Spelling spelling;
  private final Plan plan;
  private final Axes axes;
  private final int[] rows;
  private Declarations declarations = new Declarations(Declared.none());
  private boolean unjudged;
  private final Set<String> why = new LinkedHashSet<>();

  Assembly(Block block, Spelling spelling, Plan plan, Axes axes, int[] rows) {
    this.block = block;
    this.spelling = spelling;
    this.plan = plan;
    this.axes = axes;
    this.rows = rows;
  }

  /** Reasons that the caller adds. */
  Assembly because(List<String> reasons) {
    why.addAll(reasons);
    return this;
  }

  /** What was declared of the file. */
  Assembly declared(Declarations given) {
    declarations = given;
    return this;
  }

  /** Whether columns of whole numbers are labels, which is a guess where there is no figure. */
  Assembly unread(boolean numbers) {
    unjudged = numbers && plan.measures().isEmpty();
    return this;
  }

  /** The finished table. */
  Table table(String id, OptionalInt claimedBase, Profile[] profiles) {
    int records = rows.length * plan.width();
    int[] sourceRows = new int[records];
    for (int i = 0; i < records; i++) {
      sourceRows[i] = rows[i / plan.width()];
    }
    boolean blanksWithhold = Blanks.withhold(plan, block, rows.length, profiles);
    if (blanksWithhold) {
      why.add("blank cells among the counts were taken for withheld figures");
    }
    List<Measure> measures = new ArrayList<>();
    List<Column> columns = columns(blanksWithhold);
    for (Plan.Figures figures : plan.measures()) {
      OptionalInt base =
          figures.role.isCount()
              ? claimedBase.isPresent() ? claimedBase : base(figures, profiles)
              : OptionalInt.empty();
      measures.add(measure(figures, base));
    }
    int[][] categories = categories(records);
    Along along = new Along(measures, columns, categories, sizes());
    List<Dimension> dimensions = dimensions(along);
    Reading reading = reading(dimensions, profiles);
    return new Table(
        id,
        block.range(),
        plan.layout(),
        reading,
        List.copyOf(why),
        dimensions,
        measures,
        categories,
        sourceRows,
        columns,
        0);
  }

  private List<Column> columns(boolean blanksWithhold) {
    return Columns.each(block, plan.measures(), figures -> column(figures, blanksWithhold));
  }

  private Column column(Plan.Figures figures, boolean blanksWithhold) {
    Column.Builder builder = new Column.Builder(rows.length * plan.width());
    Cells cells = new Cells(block.grid(), spelling);
    for (int i = 0; i < rows.length; i++) {
      boolean wanted = figures.rows.isEmpty() || figures.rows.get().get(i);
      for (int k = 0; k < plan.width(); k++) {
        int column = figures.columns[k];
        if (column < 0 || !wanted) {
          builder.add(new org.sluice.table.CellValue.Missing(), Math.max(column, block.left()));
        } else {
          cells.add(builder, rows[i], column, figures.part, figures.role, blanksWithhold);
        }
      }
    }
    return figures.power > 0 ? Scaled.people(builder.build(), figures.power) : builder.build();
  }

  private OptionalInt base(Plan.Figures figures, Profile[] profiles) {
    Multiples all = new Multiples();
    if (figures.part >= 0 || figures.roundedTo.isPresent()) {
      return figures.roundedTo;
    }
    for (int column : figures.columns) {
      if (column >= 0) {
        all.addAll(profiles[column - block.left()].multiples);
      }
    }
    return all.base();
  }

  private static Measure measure(Plan.Figures figures, OptionalInt base) {
    Set<String> letters = new LinkedHashSet<>();
    for (int column : figures.columns) {
      if (column >= 0) {
        letters.add(Place.letters(column));
      }
    }
    return new Measure(
        figures.name,
        List.copyOf(letters),
        figures.role,
        figures.unit,
        figures.per,
        figures.links,
        figures.evidence,
        base,
        List.copyOf(new LinkedHashSet<>(figures.reasons)),
        Subsets.scope(figures));
  }

  private int[][] categories(int records) {
    List<Axis> chosen = axes.chosen();
    int[][] categories = new int[chosen.size() + plan.heads().size()][records];
    for (int d = 0; d < chosen.size(); d++) {
      for (int i = 0; i < records; i++) {
        categories[d][i] = chosen.get(d).codes().at(i / plan.width());
      }
    }
    for (int h = 0; h < plan.heads().size(); h++) {
      for (int i = 0; i < records; i++) {
        categories[chosen.size() + h][i] = plan.heads().get(h).codes().at(i % plan.width());
      }
    }
    return categories;
  }

  private int[] sizes() {
    int[] sizes = new int[axes.chosen().size() + plan.heads().size()];
    int d = 0;
    for (Axis axis : axes.chosen()) {
      sizes[d++] = axis.size();
    }
    for (Plan.HeadAxis head : plan.heads()) {
      sizes[d++] = head.labels().size();
    }
    return sizes;
  }

  private List<Dimension> dimensions(Along along) {
    List<Dimension> dimensions = new ArrayList<>();
    for (Axis axis : axes.chosen()) {
      int d = dimensions.size();
      Labelling labels = Labelling.of(axis.labels());
      Dimension.Nature nature = Natures.of(axis.name(), labels);
      Slices slices = along.dimension(d);
      Margins margins = new Margins(labels, slices, nature == Dimension.Nature.TIME);
      Optional<MarginTree> tree = tree(axis, slices);
      if (tree.isPresent()) {
        tree.get().addTo(margins);
      } else {
        search(margins, groupings(axis), nature);
      }
      dimensions.add(dimension(axis.name(), axis.letters(), nature, labels, margins));
    }
    for (Plan.HeadAxis head : plan.heads()) {
      int d = dimensions.size();
      Labelling labels = Labelling.of(head.labels());
      Dimension.Nature nature = Natures.of(head.name(), labels);
      Margins margins = new Margins(labels, along.dimension(d), nature == Dimension.Nature.TIME);
      search(margins.with(head.sums()), List.of(), nature);
      dimensions.add(dimension(head.name(), List.of(), nature, labels, margins));
    }
    return dimensions;
  }

  /** The levels of a geography of several columns, or of codes in one where figures allow it. */
  private Optional<MarginTree> tree(Axis axis, Slices slices) {
    List<Levels> levels = axes.levels(axis);
    return levels.isEmpty()
        ? AreaCodes.parents(block.grid(), rows, axis)
            .map(parents -> new MarginTree(parents, slices))
            .filter(MarginTree::mayAddUp)
        : Optional.of(new MarginTree(levels.get(0).parents(), slices));
  }

  private static void search(Margins margins, List<int[]> groupings, Dimension.Nature nature) {
    margins.find(groupings);
    if (nature == Dimension.Nature.OTHER) {
      margins.narrower();
    }
    margins.nearly();
  }

  /** Groups by another column, and by rows that only head the rows below them. */
  private List<int[]> groupings(Axis axis) {
    List<int[]> groupings = new ArrayList<>(axes.groupings(axis));
    Headings.groups(block, rows, axis, plan).ifPresent(groupings::add);
    return groupings;
  }

  private Dimension dimension(
      String name,
      List<String> letters,
      Dimension.Nature nature,
      Labelling labels,
      Margins margins) {
    why.addAll(margins.why());
    List<Sum> sums = declarations.sums(name, labels.all(), margins.sums());
    Hierarchy hierarchy = new Hierarchy(labels.all(), sums);
    if (margins.untold().wouldGiveMarksBack(hierarchy::isTotal)) {
      why.add(UntoldTotals.GIVES_MARKS_BACK);
    }
    return new Dimension(name, letters, nature, hierarchy, labels.notStated());
  }

  /** Figures that add up to totals are counts or sums, whatever their head says. */
  private static boolean addsUp(List<Dimension> dimensions) {
    for (Dimension dimension : dimensions) {
      for (Sum sum : dimension.hierarchy().sums()) {
        if (sum.basis() == Sum.Basis.ARITHMETIC && sum.parts().size() > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWhole(Plan.Figures figures, Profile[] profiles) {
    return figures.part < 0
        && Arrays.stream(figures.columns)
            .filter(column -> column >= 0)
            .mapToObj(column -> profiles[column - block.left()])
            .anyMatch(profile -> profile.isNumeric() && profile.isWhole() && !profile.isYears());
  }

  private Reading reading(List<Dimension> dimensions, Profile[] profiles) {
    boolean addsUp = addsUp(dimensions);
    boolean guessed = !block.head().guess().isEmpty();
    if (guessed) {
      why.add(block.head().guess());
    }
    guessed |= why.contains(WeighedSums.CONTRADICTED) || why.contains(Compared.LEFT_OUT);
    if (unjudged) {
      guessed = true;
      why.add("all whole numbers were taken for labels, so no figure is judged");
    }
    List<Plan.Figures> unsure = new ArrayList<>();
    for (Plan.Figures figures : plan.measures()) {
      if (figures.sure
          && figures.role == Role.OTHER
          && !Labels.isIndex(figures.name)
          && !figures.reasons.contains(LifeTables.WHY)
          && isWhole(figures, profiles)) {
        guessed = true;
        why.add("whole numbers were read as figures of no known kind");
      }
      if (!figures.sure && !(addsUp && figures.role == Role.COUNT && figures.part < 0)) {
        unsure.add(figures);
      }
    }
    guessed |= !unsure.isEmpty();
    why.addAll(Guesses.about(unsure));
    if (declarations.areUsed()) {
      why.add("the description of the submission says what its columns are");
      return Reading.DECLARED;
    }
    return guessed ? Reading.GUESSED : Reading.CERTAIN;
  }
}
