package org.sluice.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.sluice.audit.Cells;
import org.sluice.audit.Knowledge;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Redaction;
import org.sluice.finding.Risk;
import org.sluice.finding.Treatment;
import org.sluice.finding.Verdict;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;
import org.sluice.grid.Sheets;
import org.sluice.read.Declared;
import org.sluice.read.Recognition;
import org.sluice.solve.Budget;
import org.sluice.table.CellValue;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/** What tests of protection share: findings without their rules, and a redaction in one call. */
public final class Cases {
  private Cases() {}

  /** A finding about cells named as a spreadsheet names them. */
  static Finding finding(Table table, String kind, Need need, String... cells) {
    return finding(table, kind, need, Arrays.stream(cells).map(Cases::place).toList());
  }

  /** A finding about cells at these places. */
  public static Finding finding(Table table, String kind, Need need, List<Place> places) {
    return new Finding(
        kind,
        kind,
        Verdict.FAIL,
        Statbarn.FREQUENCIES,
        Risk.LOW_COUNT,
        table.id(),
        places,
        "message",
        "advice",
        "",
        List.of(),
        need);
  }

  /** The place of a one-letter column and a row from 1: {@code B2}. */
  static Place place(String cell) {
    return Place.at(Integer.parseInt(cell.substring(1)) - 1, cell.charAt(0) - 'A');
  }

  /** What a low-count rule of this minimum finds, written anew for tests. */
  static List<Finding> lowCounts(Table table, int minimum, boolean zerosWithheld) {
    List<Place> places = new ArrayList<>();
    for (int m = 0; m < table.measures().size(); m++) {
      for (int r = 0; r < table.size(); r++) {
        if (table.measures().get(m).role().isCount()
            && table.value(m, r) instanceof CellValue.Shown shown
            && shown.value().compareTo(BigDecimal.valueOf(minimum)) < 0
            && (zerosWithheld || shown.value().signum() > 0)) {
          places.add(table.place(m, r));
        }
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(finding(table, "low-count", new Need.Band(minimum, zerosWithheld), places));
  }

  /** The redaction of one table by the standard settings, under a minimum with zeros shown. */
  static Redaction redaction(Table table, int minimum, Finding... findings) {
    return redaction(List.of(table), ProtectSettings.standard(), minimum, List.of(findings));
  }

  static Redaction redaction(
      List<Table> tables, ProtectSettings settings, int minimum, List<Finding> findings) {
    return redaction(tables, settings, Knowledge.of(minimum, true), findings);
  }

  static Redaction redaction(
      List<Table> tables, ProtectSettings settings, Knowledge knowledge, List<Finding> findings) {
    return Protection.of(
        Cells.of(tables, knowledge),
        findings,
        settings,
        Preferences.none(),
        place -> text(tables, place),
        table -> false,
        Budget.of(1_000_000_000L));
  }

  /** The tables of a text whose rows end with {@code |} and whose fields end with {@code ;}. */
  static List<Table> tables(String text) {
    String[][] rows =
        Arrays.stream(text.split("\\|", -1))
            .map(row -> row.split(";", -1))
            .toArray(String[][]::new);
    return Recognition.of("t.csv", Sheets.of(Grid.of(rows)), Declared.none()).tables();
  }

  private static String text(List<Table> tables, Place place) {
    for (Table table : tables) {
      for (int m = 0; m < table.measures().size(); m++) {
        for (int r = 0; r < table.size(); r++) {
          if (table.place(m, r).equals(place)
              && table.value(m, r) instanceof CellValue.Shown shown) {
            return shown.value().toPlainString();
          }
        }
      }
    }
    return "";
  }

  /** The withheld cells as a spreadsheet names them, in order. */
  static List<String> withheld(Redaction redaction) {
    TreeSet<Place> places = new TreeSet<>();
    redaction
        .cells()
        .forEach(
            (place, treatment) -> {
              if (treatment instanceof Treatment.Withhold) {
                places.add(place);
              }
            });
    return places.stream().map(Place::a1).toList();
  }
}
