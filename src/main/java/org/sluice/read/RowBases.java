package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Column;
import org.sluice.table.Layout;
import org.sluice.table.Measure;
import org.sluice.table.Role;
import org.sluice.table.Table;

/**
 * How many stand behind the means and medians of a summary table: no cell beside them tells, but a
 * row of the table does that is called n, or the head of their column that states an N. The number
 * becomes a measure without columns of its own, of no role: where it stands it is judged already.
 */
final class RowBases {
  private static final Pattern BASE =
      Pattern.compile("\\(?[nN]\\)?(?: \\(%\\))?|[bB]ase|[Tt]otal(?: [nN])?|[Nn]umber of [a-z]+");
  private static final Set<String> MEASURED =
      Set.of("bmi", "weight", "height", "pressure", "score", "hba1c", "cholesterol", "egfr");
  private static final Set<Role> OF_UNITS =
      EnumSet.of(Role.MEAN, Role.QUANTILE, Role.SD, Role.VARIANCE, Role.GINI, Role.CONCENTRATION);

  private final Block block;
  private final Table table;
  private final ByColumns byColumns;
  private final Map<Integer, RowLabels> labelsOf = new HashMap<>();
  private final Map<Integer, List<Told>> toldOf;

  private RowBases(Block block, Table table) {
    this.block = block;
    this.table = table;
    this.byColumns = new ByColumns(table.measures());
    this.toldOf = told();
  }

  /** What a row called n says of a column. */
  private record Told(int record, CellValue value) {}

  /** The table, with the numbers behind its statistics where some row or head tells them. */
  static Table added(Block block, Table table) {
    boolean summary = table.layout() == Layout.SUMMARY || table.layout() == Layout.MODEL;
    return summary ? TestedGroups.added(new RowBases(block, table).added(), block) : table;
  }

  /** Whether a measure is such a number, which stands in no cell of its own. */
  static boolean is(Measure measure) {
    return measure.columns().isEmpty();
  }

  private Table added() {
    Behind behind = new Behind(table);
    Map<List<String>, Integer> bases = new LinkedHashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      Measure measure = table.measures().get(m);
      if (!OF_UNITS.contains(measure.role()) || measure.units().isPresent()) {
        continue;
      }
      Integer known = bases.get(measure.columns());
      if (known == null) {
        Optional<Column> base = base(m);
        if (base.isEmpty()) {
          continue;
        }
        known = behind.add(measure.name(), base.get(), "a row or a head tells how many there are");
        bases.put(measure.columns(), known);
      }
      behind.link(m, known, "a row or a head tells how many stand behind it");
    }
    return behind.table();
  }

  /** The numbers behind all statistics of some columns; empty where none is told. */
  private Optional<Column> base(int like) {
    Column.Builder builder = new Column.Builder(table.size());
    boolean some = false;
    for (int record = 0; record < table.size(); record++) {
      int at = statistic(like, record);
      Optional<CellValue> n =
          at >= 0 && isOfAll(table.row(record), table.place(at, record).column())
              ? stated(table.place(at, record).column(), record)
              : Optional.empty();
      some |= n.isPresent();
      builder.add(
          n.orElseGet(CellValue.Missing::new),
          at < 0 ? block.left() : table.place(at, record).column());
    }
    return some ? Optional.of(builder.build()) : Optional.empty();
  }

  /** The first statistic of these columns that a record holds, or -1. */
  private int statistic(int like, int record) {
    return byColumns.with(like).stream()
        .filter(m -> OF_UNITS.contains(table.measures().get(m).role()))
        .filter(m -> !(table.value(m, record) instanceof CellValue.Missing))
        .findFirst()
        .orElse(-1);
  }

  /** What a row called n, or else the head, says of a column. */
  private Optional<CellValue> stated(int column, int but) {
    List<Told> found =
        toldOf.getOrDefault(column, List.of()).stream()
            .filter(told -> told.record() != but)
            .toList();
    if (found.size() == 1) {
      return Optional.of(found.get(0).value());
    }
    List<Long> head = Notes.stated(block.head().name(column - block.left()));
    return found.isEmpty() && head.size() == 1
        ? Optional.of(new CellValue.Shown(BigDecimal.valueOf(head.get(0))))
        : Optional.empty();
  }

  /** What rows called n say, by the column that it is said of. */
  private Map<Integer, List<Told>> told() {
    Map<Integer, List<Told>> told = new HashMap<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int record = 0;
          record < table.size() && table.measures().get(m).role().isCount();
          record++) {
        int column = table.column(m).column(record);
        if (!(table.value(m, record) instanceof CellValue.Missing)
            && isBase(table.row(record), column)) {
          told.computeIfAbsent(column, key -> new ArrayList<>())
              .add(new Told(record, table.value(m, record)));
        }
      }
    }
    return told;
  }

  /**
   * Whether a row describes everybody: a label says mean or median, and none after it a level, of
   * which fewer would be.
   */
  private boolean isOfAll(int row, int column) {
    RowLabels labels = labelsOf.computeIfAbsent(row, key -> RowLabels.of(block, key));
    return labels.middle() < column ? labels.level() >= column : isMeasured(row);
  }

  /** Whether the only label is what is measured, as an age is: of a level fewer would be. */
  private boolean isMeasured(int row) {
    Words label = Words.of(block.grid().text(row, block.left()));
    boolean band = label.words().stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
    return !band
        && label.words().stream()
            .anyMatch(word -> AmountNames.isSurelyMeasured(word) || MEASURED.contains(word));
  }

  private boolean isBase(int row, int column) {
    RowLabels labels = labelsOf.computeIfAbsent(row, key -> RowLabels.of(block, key));
    return labels.second() >= column
        && BASE.matcher(Spaces.tidy(block.grid().text(row, block.left()))).matches();
  }
}
