package org.sluice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;

/**
 * A cell of several figures, such as {@code 14 (60.9%)}, {@code 5/23} or {@code 1.02 (0.99-1.06)}.
 *
 * @param shape the cell with a {@code #} for every figure and without spaces: {@code #(#%)}; with a
 *     {@code ~} where it says that the figure is that of a reference: {@code 1.00 (ref)}
 * @param figures what stands at every {@code #}, in order
 */
record Composite(String shape, List<CellValue> figures) {
  private static final int LONGEST = 80;

  /** A count and its percentages below each other in one cell: {@code 212 26.5 88.3 31.2}. */
  static final String STACKED_2 = "##";

  static final String STACKED_3 = "###";
  static final String STACKED_4 = "####";

  private static final Pattern STACKED =
      Pattern.compile("\\d{1,3}(?:,?\\d{3})*(?: (?:100|\\d{1,2})\\.\\d{1,4}){1,3}");
  private static final Pattern OF_FIGURES = Pattern.compile("#%?[(\\[][-#%()\\[\\],;:±]*");
  private static final Set<String> REFERENCES = Set.of("ref", "ref.", "reference", "baseline");

  /** Copies the figures. */
  Composite {
    figures = List.copyOf(figures);
  }

  /** Whether it says that it is what others are compared with: {@code 1.00 (ref)}. */
  boolean isReference() {
    return shape.equals("#(~)");
  }

  /** Whether the shape is one of several figures, and not of a label such as {@code 16-39}. */
  private boolean isKnown() {
    return switch (shape) {
      case "#(#%)",
          "#(#)",
          "#%(#)",
          "#[#]",
          "#[#%]",
          "#/#(#%)",
          "#/#(#)",
          "#/#",
          "#±#",
          "#(±#)",
          "#,#",
          "#(~)",
          STACKED_2,
          STACKED_3,
          STACKED_4,
          "#(#)(n=#)",
          "#±#(n=#)",
          "#(#-#)(n=#)",
          "#[#-#](n=#)" ->
          true;
      case "#(#-#)",
          "#(#,#)",
          "#(#;#)",
          "#(#:#)",
          "#[#-#]",
          "#[#,#]",
          "#[#;#]",
          "#%(#-#)",
          "#%(#-#%)",
          "#%(#%-#%)",
          "#%(#,#)",
          "#(#%-#%)",
          "#%(#%,#%)",
          "#%[#%-#%]" ->
          true;
      case "#(#-#)[#-#]",
          "#(#,#)[#,#]",
          "#(#-#)[#,#]",
          "#[#-#](#-#)",
          "#[#,#](#,#)",
          "#±#[#-#]",
          "#±#(#-#)",
          "#(#%)[#-#]",
          "#(#%)[#%-#%]",
          "#(#%)[#,#]" ->
          true;
      case "(#-#)", "(#,#)", "[#-#]", "[#,#]", "(#;#)" -> true;
      default -> false;
    };
  }

  /** The figures of a cell; empty where it is not a cell of several figures. */
  static Optional<Composite> read(String text, Spelling spelling) {
    if (!mayBe(text) && !isStacked(text)) {
      return Optional.empty();
    }
    Optional<Composite> levels = LevelCounts.read(text, spelling);
    if (levels.isPresent() || text.length() > LONGEST) {
      return levels;
    }
    Composite cell = new Scan(Spaces.tidy(text), spelling).read();
    return cell.figures.size() > 1 && cell.isKnown() ? Optional.of(cell) : Optional.empty();
  }

  /**
   * Whether a text is a figure with others in brackets and nothing else, known or not: the cells of
   * one column may be of different shapes.
   */
  static boolean isOfFigures(String text, Spelling spelling) {
    if (text.length() > LONGEST || !mayBe(text) || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    Composite cell = new Scan(Spaces.tidy(text), spelling).read();
    return cell.figures.size() > 1 && OF_FIGURES.matcher(cell.shape).matches();
  }

  private static boolean isStacked(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.charAt(0))
        && text.indexOf('.') > 0
        && text.length() <= LONGEST
        && STACKED.matcher(Spaces.tidy(text)).matches();
  }

  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("(/[±".indexOf(text.charAt(i)) >= 0
          || text.startsWith(", ", i)
          || text.startsWith(" of ", i)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts the text into figures and signs, left to right. */
  private static final class Scan {
    private final String text;
    private final Spelling spelling;
    private final Numeral numeral = new Numeral();
    private final StringBuilder shape = new StringBuilder();
    private final List<CellValue> figures = new ArrayList<>();

    Scan(String text, Spelling spelling) {
      this.text = text;
      this.spelling = spelling;
    }

    Composite read() {
      int at = 0;
      while (at < text.length()) {
        char c = text.charAt(at);
        if (c == ' ' || isCommaBeforeBracket(at)) {
          at++;
        } else if (startsFigure(at)) {
          at = figure(at);
        } else if (text.startsWith("to ", at)) {
          shape.append('-');
          at += 2;
        } else if (text.startsWith("of ", at)) {
          shape.append('/');
          at += 3;
        } else if (text.startsWith("out of ", at)) {
          shape.append('/');
          at += 7;
        } else if (isMarkAt(at)) {
          at = mark(at);
        } else {
          shape.append(c == '–' || c == '—' ? '-' : c);
          at++;
        }
      }
      return new Composite(shape.toString(), figures);
    }

    /** {@code 412, (18.1%)}: the comma says nothing that the bracket does not. */
    private boolean isCommaBeforeBracket(int at) {
      return shape.length() > 0 && (text.startsWith(", (", at) || text.startsWith(", [", at));
    }

    /** A minus belongs to the figure where no figure or closing bracket stands right before it. */
    private boolean startsFigure(int at) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        return true;
      }
      boolean digitNext = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
      if (!digitNext) {
        return false;
      }
      char before = shape.length() == 0 ? '(' : shape.charAt(shape.length() - 1);
      return c == '.' || (Numeral.isMinus(c) && before != '#' && before != '%');
    }

    private int figure(int from) {
      int end = from + 1;
      while (end < text.length() && continues(end)) {
        end++;
      }
      if (text.charAt(end - 1) == ',' || text.charAt(end - 1) == '.') {
        end--;
      }
      shape.append('#');
      if (numeral.read(text, from, end, spelling.decimalComma())) {
        figures.add(new CellValue.Shown(numeral.value()));
      } else {
        figures.add(new CellValue.Unread());
      }
      return end;
    }

    private boolean continues(int at) {
      char c = text.charAt(at);
      if (Character.isDigit(c) || c == '.') {
        return true;
      }
      if (c == 'e' || c == 'E') {
        return at + 1 < text.length()
            && ("+-".indexOf(text.charAt(at + 1)) >= 0 || Character.isDigit(text.charAt(at + 1)));
      }
      if (Numeral.isMinus(c) || c == '+') {
        char before = text.charAt(at - 1);
        return (before == 'e' || before == 'E') && at + 1 < text.length();
      }
      return c == ',' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isMarkAt(int at) {
      char before = shape.length() == 0 ? '(' : shape.charAt(shape.length() - 1);
      return "([/-,".indexOf(before) >= 0
          && markEnd(at) > at
          && spelling.marks().of(text.substring(at, markEnd(at)).strip()).isPresent();
    }

    private int markEnd(int at) {
      if (text.charAt(at) == '.') {
        return at + 1;
      }
      if (text.charAt(at) == '[') {
        return text.indexOf(']', at) + 1;
      }
      int end = at;
      while (end < text.length()
          && "()%/,;".indexOf(text.charAt(end)) < 0
          && !text.startsWith(" - ", end)
          && !text.startsWith(" to ", end)) {
        end++;
      }
      return end;
    }

    private int mark(int at) {
      int end = markEnd(at);
      String mark = text.substring(at, end).strip();
      figures.add(spelling.marks().of(mark).orElse(new CellValue.Missing()));
      shape.append(REFERENCES.contains(mark.toLowerCase(Locale.ROOT)) ? '~' : '#');
      return end;
    }
  }
}
