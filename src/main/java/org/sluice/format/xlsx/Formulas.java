package org.sluice.format.xlsx;

/** What a formula's text holds beside references to cells. */
final class Formulas {
  private Formulas() {}

  /** Whether it is a sum of numbers alone, such as 3/17: its terms do not show. */
  static boolean isOfNumbersAlone(String formula) {
    boolean digit = false;
    boolean sign = false;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (Character.isLetter(c) || c == '#' || c == '!' || c == '$') {
        return false;
      }
      digit |= isDigit(c);
      sign |= "+-*/^&".indexOf(c) >= 0;
    }
    return digit && sign;
  }

  /** Whether it holds a number or a text of its own. */
  static boolean holdsValue(String formula) {
    for (int i = 0; i < formula.length(); i++) {
      char before = i == 0 ? ' ' : formula.charAt(i - 1);
      char c = formula.charAt(i);
      if (c == '"' || (isDigit(c) && !continues(before))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one reference to cells of a sheet and nothing else. */
  static boolean isReference(String formula) {
    int mark = formula.lastIndexOf('!');
    String cells = formula.substring(mark + 1);
    return mark > 0
        && cells.indexOf('#') < 0
        && !cells.isEmpty()
        && cells.chars().allMatch(c -> c == '$' || c == ':' || Character.isLetterOrDigit(c))
        && cells.chars().anyMatch(Character::isLetter);
  }

  /** The sheet of a reference, without its quotes. */
  static String sheet(String reference) {
    String sheet = reference.substring(0, reference.lastIndexOf('!'));
    boolean quoted = sheet.length() > 1 && sheet.startsWith("'") && sheet.endsWith("'");
    return quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean continues(char before) {
    return Character.isLetterOrDigit(before) || before == '$' || before == '_' || before == '.';
  }
}
