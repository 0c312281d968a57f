package org.sluice.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sluice.audit.Relatives.Pair;
import org.sluice.audit.Relatives.Released;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Verdict;
import org.sluice.grid.Place;
import org.sluice.table.Statbarn;
import org.sluice.table.Table;

/**
 * A table that withholds figures and was audited by itself, while a table of another file may give
 * them back: a person must look.
 */
public final class AuditedAlone {
  private static final String NAME = "audited-alone";

  /** In a submission of thousands of like tables, naming all of them beside each helps nobody. */
  private static final int MOST_NAMED = 5;

  private AuditedAlone() {}

  /**
   * The findings about tables of different files of which one counts some of what the other counts,
   * where what is left has fewer units than the least count that may leave: one for either table.
   *
   * @param tables everything that would be released
   */
  public static List<Finding> complements(List<Released> tables, int minimum) {
    return Wider.acrossFiles(tables, minimum).stream()
        .flatMap(
            pair ->
                Stream.of(
                    complement(pair.part(), pair.whole(), pair.parts().places()),
                    complement(pair.whole(), pair.part(), pair.wholes().places())))
        .toList();
  }

  /**
   * The findings about tables of different files that are the same but for few people: one for
   * either table.
   *
   * @param tables everything that would be released
   */
  public static List<Finding> reissued(List<Released> tables, int minimum) {
    return Reissued.acrossFiles(tables, minimum).stream()
        .flatMap(
            pair ->
                Stream.of(
                    reissued(pair.one(), pair.other(), pair.ones()),
                    reissued(pair.other(), pair.one(), pair.others())))
        .toList();
  }

  private static Finding reissued(Table table, Table other, Flagged few) {
    return finding(
        table.id(),
        few.places(),
        "Under the same labels "
            + other.id()
            + " shows nearly the same counts; what they differ by is a small count.");
  }

  private static Finding complement(Table table, Table other, List<Place> places) {
    String message =
        places.isEmpty()
            ? "By their names, counts here and in "
                + other.id()
                + " are some of each other, and there are too many to compare."
            : "By their names, counts here and under the same labels in "
                + other.id()
                + " are some of each other, and leave a small count.";
    return finding(table.id(), places, message);
  }

  /**
   * The finding about one table.
   *
   * @param table id of the table that withholds something
   * @param pairs the tables elsewhere that share labels or a total with it, and the files whose
   *     words may say that total; at least one
   */
  public static Finding finding(String table, List<Pair> pairs) {
    String others = named(pairs.stream().map(Pair::other).distinct().toList());
    List<Place> contradicted =
        pairs.stream().flatMap(pair -> pair.contradicted().stream()).distinct().toList();
    boolean marked = pairs.get(0).marked();
    String message =
        contradicted.isEmpty()
            ? (marked ? "This table withholds" : "A copy of this table would withhold")
                + " figures; it shares labels or a total with "
                + others
                + ", and was not audited together with it."
            : "Cells that "
                + (marked ? "are withheld here" : "a copy would withhold here")
                + " are shown under the same labels in "
                + others
                + ".";
    return finding(table, contradicted, message);
  }

  private static String named(List<String> tables) {
    String first = tables.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    int left = tables.size() - MOST_NAMED;
    return left > 0 ? first + " and " + left + " more" : first;
  }

  private static Finding finding(String table, List<Place> places, String message) {
    return new Finding(
        NAME,
        NAME,
        Verdict.REVIEW,
        Statbarn.LINKED_MULTILEVEL_TABLES,
        Risk.DIFFERENCING,
        table,
        places,
        message,
        "Compare the tables named, or put them in one file to have them audited together.",
        "",
        List.of(),
        new Need.Person());
  }
}
