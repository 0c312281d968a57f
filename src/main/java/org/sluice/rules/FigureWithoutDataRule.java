package org.sluice.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.finding.Finding;
import org.sluice.finding.Need;
import org.sluice.finding.Risk;
import org.sluice.finding.Trace;
import org.sluice.rules.RuleHead.Wording;
import org.sluice.table.Statbarn;

/** A picture without the figures behind it, so that nobody can judge what it shows. */
record FigureWithoutDataRule(RuleHead head) implements Rule.OverContent {
  static final Kind KIND =
      new Kind(
          "figure-without-data",
          "A picture that comes without a file of the figures behind it.",
          List.of(),
          (head, given) -> new FigureWithoutDataRule(head));

  private static final Set<String> TABLES =
      Set.of("csv", "tsv", "tab", "txt", "xlsx", "ods", "json", "html", "md", "log", "smcl", "tex");

  /** What may stand behind the name of a figure in that of its figures. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "[-_ .]?(?:data|counts?|tables?|figures?|values?|numbers?|source|underlying)");

  /** A copy is as bare as its source, so that a lack never fails. */
  @Override
  public List<Finding> check(Submitted file) {
    List<Trace> figures = file.traces(Trace.Kind.FIGURE);
    boolean picture = file.content().kind().equals("image");
    if ((!picture && figures.isEmpty()) || hasData(file)) {
      return List.of();
    }
    return List.of(
        head.finding(
            head.review(),
            Statbarn.FREQUENCIES,
            Risk.LOW_COUNT,
            file.path(),
            List.of(),
            new Wording(
                (picture
                        ? "This picture comes"
                        : "Pictures in this file come" + TraceWords.where(figures))
                    + " without a file of the figures behind it",
                "hand in the counts behind it as a table beside it, under the same name: fig1.csv for"
                    + " fig1.png"),
            List.of(),
            new Need.Person()));
  }

  /** The charts of a workbook draw its own tables. */
  private static boolean hasData(Submitted file) {
    if (file.content().kind().equals("workbook") && !file.tables().isEmpty()) {
      return true;
    }
    String own = name(file.path());
    String base = base(own);
    return file.siblings().stream()
        .filter(sibling -> !sibling.equals(own))
        .filter(sibling -> TABLES.contains(extension(sibling)))
        .anyMatch(sibling -> tells(base(sibling), base));
  }

  private static boolean tells(String sibling, String base) {
    return sibling.equals(base)
        || (sibling.startsWith(base) && COUNTS.matcher(sibling.substring(base.length())).matches());
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String base(String name) {
    int point = name.lastIndexOf('.');
    return (point <= 0 ? name : name.substring(0, point)).toLowerCase(Locale.ROOT);
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
