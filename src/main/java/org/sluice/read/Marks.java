package org.sluice.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Mark;

/**
 * What stands in a figure's place when no figure does. Meanings follow the symbols of the
 * Government Statistical Service ({@code [c]} confidential, {@code [x]} not available, {@code [z]}
 * not applicable, {@code [low]} rounds to zero, {@code [u]} unreliable), the letters of education
 * statistics, and StatsWales ({@code *} disclosive, {@code .} not applicable, {@code ..} not
 * available). What may stand for a person is withheld rather than missing when in doubt.
 */
final class Marks {
  private static final Set<String> WITHHELD =
      Set.of(
          "c",
          "[c]",
          "(c)",
          "*",
          "**",
          "[*]",
          "s",
          "[s]",
          "(s)",
          "k",
          "[k]",
          "low",
          "[low]",
          "~",
          "-",
          "--",
          "–",
          "—",
          "redacted",
          "[redacted]",
          "(redacted)",
          "<redacted>",
          "suppressed",
          "[suppressed]",
          "confidential",
          "withheld",
          "#",
          "too few",
          "disclosive",
          "np",
          "n.p.",
          "..c",
          "n<5",
          "n<10",
          "w",
          "[w]",
          "[r]");
  private static final Set<String> NOT_APPLICABLE =
      Set.of(
          "z",
          "[z]",
          "(z)",
          "n/a",
          "n.a.",
          "not applicable",
          ".",
          "ref",
          "reference",
          "(ref)",
          "ref.",
          "baseline");
  private static final Set<String> MISSING =
      Set.of(
          "na",
          "nan",
          "null",
          "none",
          "x",
          "[x]",
          "(x)",
          "u",
          "[u]",
          "(u)",
          "..",
          "...",
          ":",
          "inf",
          "-inf",
          "<na>",
          "n.d.",
          "missing",
          "not available",
          "no data",
          "unavailable",
          "#n/a",
          "#div/0!",
          "#value!",
          "#ref!",
          "#num!",
          "error",
          "err in model",
          "error in model",
          "not estimable",
          "not estimated",
          "did not converge",
          "?",
          "(na - na)",
          "na (na, na)",
          "na (na)",
          "na (na%)",
          "nan%");
  private static final int LONGEST = 48;

  /**
   * What a claim can begin with: a sign, a bracket, a digit, or fewer, less, under, over, more, n.
   */
  private static final String OPENINGS = "<≤>≥[(0123456789flumno";

  private static final Pattern BELOW =
      Pattern.compile(
          "(?:n\\s*)?(<=|<|≤|>=|>|≥|fewer than|less than|under|over|more than)\\s*"
              + "([0-9][0-9,]*|(?=\\.))(\\.[0-9]+)?\\s*%?");
  private static final Pattern BETWEEN =
      Pattern.compile("[\\[(]?([0-9]{1,2})\\s*(?:-|–|to)\\s*([0-9]{1,2})[\\])]?");
  private static final Pattern MARKUP = Pattern.compile("<[a-z/][^<>]*>");

  private static final Marks USUAL = new Marks(Set.of());

  private final Set<String> more;

  private Marks(Set<String> more) {
    this.more = more;
  }

  /** The marks that every file may use. */
  static Marks usual() {
    return USUAL;
  }

  /** Whether these are no others than every file may use. */
  boolean areUsual() {
    return more.isEmpty();
  }

  /** The usual marks, and these as marks of withholding. */
  static Marks and(Set<String> marks) {
    Set<String> more = new HashSet<>();
    marks.forEach(mark -> more.add(Spaces.tidy(mark).toLowerCase(Locale.ROOT)));
    return new Marks(more);
  }

  /** What this text means where a figure belongs; empty where it is no mark. */
  Optional<CellValue> of(String text) {
    String mark = Spaces.tidy(text);
    if (mark.isEmpty() || mark.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = mark.toLowerCase(Locale.ROOT);
    if (more.contains(plain) || WITHHELD.contains(plain)) {
      return Optional.of(new CellValue.Withheld(Mark.plain(mark)));
    }
    if (NOT_APPLICABLE.contains(plain)) {
      return Optional.of(new CellValue.NotApplicable());
    }
    if (MISSING.contains(plain)) {
      return Optional.of(new CellValue.Missing());
    }
    return claim(mark, plain);
  }

  private Optional<CellValue> claim(String mark, String plain) {
    boolean markup = plain.charAt(0) == '<' && plain.indexOf('>') > 0;
    boolean opens = OPENINGS.indexOf(plain.charAt(0)) >= 0 && hasDigit(plain);
    return opens || markup ? bounds(mark, plain) : Optional.empty();
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private Optional<CellValue> bounds(String mark, String plain) {
    Matcher below = BELOW.matcher(plain);
    if (below.matches()) {
      boolean fraction = below.group(3) != null;
      String digits = below.group(2).replace(",", "");
      if (fraction || digits.length() > 17) {
        return Optional.of(new CellValue.Withheld(Mark.plain(mark)));
      }
      return Optional.of(new CellValue.Withheld(bound(mark, below.group(1), digits)));
    }
    Matcher between = BETWEEN.matcher(plain);
    if (between.matches()) {
      long low = Long.parseLong(between.group(1));
      long high = Long.parseLong(between.group(2));
      if (low < high) {
        return Optional.of(
            new CellValue.Withheld(new Mark(mark, OptionalLong.of(low), OptionalLong.of(high))));
      }
    }
    Matcher markup = MARKUP.matcher(plain);
    if (markup.find()) {
      return of(markup.replaceAll(""));
    }
    return Optional.empty();
  }

  private static Mark bound(String mark, String sign, String digits) {
    long limit = Long.parseLong(digits);
    return switch (sign) {
      case "<=", "≤" -> new Mark(mark, OptionalLong.empty(), OptionalLong.of(limit));
      case ">=", "≥" -> new Mark(mark, OptionalLong.of(limit), OptionalLong.empty());
      case ">", "over", "more than" ->
          new Mark(mark, OptionalLong.of(limit + 1), OptionalLong.empty());
      default -> new Mark(mark, OptionalLong.empty(), OptionalLong.of(limit - 1));
    };
  }
}
