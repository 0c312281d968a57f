package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.table.Role;
import org.sluice.table.Surroundings;
import org.sluice.table.Table;

/** Reads one block as one table. */
final class Reader {
  private final Block block;
  private final Declared declared;
  private Profile[] profiles = {};

  Reader(Block block, Declared declared) {
    this.block = block;
    this.declared = declared;
  }

  Table table(String id) {
    Set<String> marks = Notes.marks(block.texts());
    Spelling spelling = marks.isEmpty() ? Spelling.usual() : new Spelling(false, Marks.and(marks));
    profiles = profiles(spelling);
    if (isDecimalComma(profiles)) {
      spelling = new Spelling(true, spelling.marks());
      profiles = profiles(spelling);
    }
    int[] rows = Recognition.rows(block);
    List<String> why = new ArrayList<>();
    List<Sense> senses = Compared.of(new Roles(block, profiles).decide(), why);
    senses = BareMatrix.settle(block, senses, profiles);
    senses = OpenKeys.settle(block, senses, profiles);
    senses = LoneVectors.settle(block, rows, senses, profiles);
    senses = Lookups.settle(block, rows, labelled(senses));
    senses = IntervalEnds.settle(block, rows, senses, spelling);
    senses = CodedKeys.settle(block, rows, senses);
    senses = Combinations.settle(block, rows, senses);
    senses = Consistency.settle(block, rows, senses, spelling);
    senses = Indicators.settle(block, rows, senses, spelling);
    senses = Correlations.settle(block, rows, senses, spelling);
    senses = RowHundreds.settle(block, rows, senses, spelling);
    senses = HeadOfRecords.settle(block, rows, senses);
    Declarations declarations = new Declarations(declared);
    senses = declarations.senses(senses);
    Optional<PairsBeside> pairs =
        declared.isNone() ? PairsBeside.find(block, rows, senses, spelling) : Optional.empty();
    Optional<KeyedFigures> key =
        declared.isNone() && pairs.isEmpty()
            ? KeyColumn.find(block, rows, senses, spelling)
            : Optional.empty();
    Plan plan;
    if (pairs.isPresent()) {
      plan = pairs.get().plan(why);
      senses = PairsBeside.rest(senses);
    } else if (key.isPresent()) {
      plan = key.get().plan(why);
      senses = key.get().rest(senses);
    } else {
      plan = new Planner(block, rows, senses, spelling, why).plan();
    }
    MixedCells.split(block, rows, plan, profiles);
    declarations.figures(plan);
    Scaled.settle(block, rows, plan);
    Axes axes = new Axes(block, rows, profiles).choose(senses);
    why.addAll(axes.why());
    Table table =
        new Assembly(block, spelling, plan, axes, rows)
            .because(why)
            .declared(declarations)
            .unread(hasUnjudged(senses))
            .table(id, Recognition.claimedBase(block), profiles);
    Optional<int[]> groups =
        axes.chosen().isEmpty()
            ? Optional.empty()
            : Headings.groups(block, rows, axes.chosen().get(0), plan);
    return StatedTotals.added(
            block,
            RowBases.added(
                block, RunningShares.added(StackedShares.added(KeyedBases.added(table)))),
            groups)
        .within(surroundings(senses));
  }

  /** Columns that the layout shows to be labels are labels whatever they look like. */
  private List<Sense> labelled(List<Sense> senses) {
    List<Sense> labelled = new ArrayList<>(senses);
    for (int i = 0; i < block.head().labels(); i++) {
      if (!labelled.get(i).isLabel()) {
        labelled.set(i, senses.get(i).asLabel(Role.OTHER, "the layout shows labels there"));
      }
    }
    return labelled;
  }

  private Surroundings surroundings(List<Sense> senses) {
    return new Surroundings(
        block.texts(), senses.stream().filter(Sense::isLabel).map(Sense::name).toList());
  }

  /** What of the block no rule will look at; ask after {@link #table}. */
  List<String> unjudged(Table table) {
    return Unjudged.in(block, profiles, table, declared.hierarchy());
  }

  /** Whether a column of whole numbers that are no years or codes was read as labels. */
  private boolean hasUnjudged(List<Sense> senses) {
    for (int i = 0; i < profiles.length; i++) {
      if (profiles[i].isNumeric()
          && profiles[i].isWhole()
          && !profiles[i].isYears()
          && senses.get(i).role() != Role.CODE
          && senses.get(i).role() != Role.IDENTIFIER
          && (i > 0 || !profiles[i].isCounting())) {
        return true;
      }
    }
    return false;
  }

  private Profile[] profiles(Spelling spelling) {
    List<Integer> columns = new ArrayList<>();
    for (int column = block.left(); column <= block.right(); column++) {
      columns.add(column);
    }
    return Columns.each(
            block,
            columns,
            i -> Profile.of(block.grid(), i, block.bodyTop(), block.bottom(), spelling))
        .toArray(new Profile[0]);
  }

  private static boolean isDecimalComma(Profile[] profiles) {
    int comma = 0;
    int point = 0;
    for (Profile profile : profiles) {
      comma += profile.commaOnly;
      point += profile.pointOnly;
    }
    return comma > 0 && point == 0;
  }
}
