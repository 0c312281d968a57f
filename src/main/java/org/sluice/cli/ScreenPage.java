package org.sluice.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A page of Markdown for a screen: headings in capitals, text wrapped at 100 columns, tables with
 * aligned columns. Code stays as it is.
 */
final class ScreenPage {
  private static final int WIDTH = 100;

  /** A column of a table that is too wide for the screen is folded at this width. */
  private static final int WIDEST = 26;

  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final boolean colour;
  private final StringBuilder out = new StringBuilder();
  private final List<List<String>> table = new ArrayList<>();
  private String paragraph = "";
  private boolean inCode;

  private ScreenPage(boolean colour) {
    this.colour = colour;
  }

  static String of(String markdown, boolean colour) {
    ScreenPage page = new ScreenPage(colour);
    markdown.lines().forEach(page::line);
    page.endBlock();
    return page.out.toString();
  }

  private void line(String line) {
    if (line.startsWith("```")) {
      endBlock();
      inCode = !inCode;
    } else if (inCode) {
      out.append("    ").append(line).append('\n');
    } else if (line.startsWith("#")) {
      endBlock();
      heading(line.replaceFirst("^#+ *", ""));
    } else if (line.startsWith("|")) {
      row(line);
    } else if (line.isBlank()) {
      endBlock();
      out.append('\n');
    } else if (line.startsWith("- ")) {
      endBlock();
      paragraph = line.stripTrailing();
    } else {
      paragraph = paragraph.isEmpty() ? line.stripTrailing() : paragraph + " " + line.strip();
    }
  }

  private void heading(String text) {
    String capitals = text.toUpperCase(Locale.ROOT);
    out.append(colour ? BOLD + capitals + PLAIN : capitals).append('\n');
  }

  /** The line of dashes under a table's head is none of its rows. */
  private void row(String line) {
    String cells = line.strip().replaceFirst("^\\|", "").replaceFirst("\\|$", "");
    if (!cells.matches("[-:| ]+")) {
      table.add(Arrays.stream(cells.split("\\|", -1)).map(String::strip).toList());
    }
  }

  private void endBlock() {
    if (!paragraph.isEmpty()) {
      out.append(wrapped(paragraph, paragraph.startsWith("- ") ? "  " : ""));
      paragraph = "";
    }
    if (!table.isEmpty()) {
      table();
      table.clear();
    }
  }

  /** Where a table does not fit, its columns are folded and the last one takes what is left. */
  private void table() {
    int columns = table.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (int column = 0; column < columns; column++) {
      int at = column;
      widths[column] =
          table.stream()
              .filter(row -> row.size() > at)
              .mapToInt(row -> row.get(at).length())
              .max()
              .orElse(0);
    }
    share(widths);
    table.forEach(row -> row(row, widths));
  }

  private static void share(int[] widths) {
    int last = widths.length - 1;
    if (last < 1 || Arrays.stream(widths).sum() + 2 * last <= WIDTH) {
      return;
    }
    for (int column = 0; column < last; column++) {
      widths[column] = Math.min(widths[column], WIDEST);
    }
    int used = Arrays.stream(widths).limit(last).sum() + 2 * last;
    widths[last] = Math.max(20, WIDTH - used);
  }

  private void row(List<String> row, int[] widths) {
    List<List<String>> cells = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      cells.add(folded(row.get(column), widths[column]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        String part = line < cells.get(column).size() ? cells.get(column).get(line) : "";
        text.append(part).append(" ".repeat(Math.max(0, widths[column] - part.length()) + 2));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** The text in lines of at most 100 columns, all but the first with this indent. */
  static String wrapped(String text, String indent) {
    List<String> lines = folded(text, WIDTH);
    if (lines.size() == 1) {
      return text + "\n";
    }
    String first = lines.get(0);
    String rest = text.substring(first.length()).strip();
    return first
        + "\n"
        + folded(rest, WIDTH - indent.length()).stream()
            .map(line -> indent + line + "\n")
            .collect(Collectors.joining());
  }

  /** Broken between words; a longer word stays whole. */
  private static List<String> folded(String text, int width) {
    List<String> lines = new ArrayList<>();
    String left = text;
    while (left.length() > width) {
      int indent = left.length() - left.stripLeading().length();
      int at = left.lastIndexOf(' ', width);
      int end = at > indent ? at : left.indexOf(' ', Math.max(width, indent));
      if (end < 0) {
        break;
      }
      lines.add(left.substring(0, end));
      left = left.substring(end + 1);
    }
    lines.add(left);
    return lines;
  }
}
