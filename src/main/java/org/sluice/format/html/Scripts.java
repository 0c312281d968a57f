package org.sluice.format.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Tells scripts that carry data, as interactive charts and tables do, from programs. A program's
 * own numbers stand behind names; data have names in quotes, or long lists of numbers.
 */
final class Scripts {
  private static final List<String> CHARTS =
      List.of(
          "Plotly.newPlot(\"",
          "Plotly.newPlot('",
          "Plotly.react(\"",
          "Plotly.react('",
          "vegaEmbed(\"",
          "vegaEmbed('",
          "docs_json",
          "google.visualization.arrayToDataTable(",
          "\"$schema\"");

  /** Quoted names with numbers behind them that a program of no data has at most. */
  private static final int FEW = 2;

  /** Lists of numbers in programs, as tables of a decoder, are rare. */
  private static final int LONG_LIST = 4;

  private static final int SMALL_PROGRAM = 20_000;

  private Scripts() {}

  static boolean carriesData(Element script) {
    String type = script.attr("type").toLowerCase(Locale.ROOT);
    String program = script.data();
    if (type.contains("json") || type.contains("csv")) {
      return Telling.mayTell(program);
    }
    return CHARTS.stream().anyMatch(program::contains)
        || quotedNames(program) > FEW
        || (program.length() < SMALL_PROGRAM && (holdsList(program) || Literals.tell(program)));
  }

  /** Whether a program that carries no data holds numbers all the same that may be some. */
  static boolean holdsNumbers(Element script) {
    return script.data().length() < SMALL_PROGRAM && LooseNumbers.in(script.data());
  }

  /** How often a number, alone or first of a list, stands behind a quoted name. */
  private static int quotedNames(String program) {
    int names = 0;
    int at = program.indexOf("\":");
    while (at >= 0 && names <= FEW) {
      int next = at + 2;
      while (next < program.length() && " \n\r\t[{\"".indexOf(program.charAt(next)) >= 0) {
        next++;
      }
      boolean minus = next < program.length() && program.charAt(next) == '-';
      int digit = minus ? next + 1 : next;
      names += digit < program.length() && isDigit(program.charAt(digit)) ? 1 : 0;
      at = program.indexOf("\":", at + 2);
    }
    return names;
  }

  /** Whether some numbers stand in a row, with nothing but commas, blanks and quotes between. */
  private static boolean holdsList(String program) {
    int numbers = 0;
    boolean inNumber = false;
    for (int i = 0; i < program.length(); i++) {
      char c = program.charAt(i);
      if (isDigit(c) || (inNumber && c == '.')) {
        numbers += inNumber ? 0 : 1;
        inNumber = true;
      } else {
        inNumber = false;
        numbers = ", \n\t\"'-[]".indexOf(c) >= 0 ? numbers : 0;
      }
      if (numbers >= LONG_LIST) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
