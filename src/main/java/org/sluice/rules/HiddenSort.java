package org.sluice.rules;

import java.util.regex.Pattern;
import org.sluice.finding.Trace;

/** Sorts of content that does not show, told by the words in which a format names it. */
enum HiddenSort {
  SHEETS(
      "sheet",
      "show the hidden sheets in the office program and delete them, or paste what is meant to leave"
          + " into a new workbook"),
  ROWS_AND_COLUMNS(
      "row|column",
      "show the hidden rows and columns in the office program and delete them; a filter hides rows too"),
  COMMENTS(
      "comment|note|annotation",
      "delete the comments and notes in the program that made the file, all of them"),
  DEFINED_NAMES("defined name|named range", "delete the defined names in the name manager"),
  PIVOT_CACHES(
      "pivot",
      "paste the pivot table as values into a new workbook: its cache holds the records behind it"),
  LINKS(
      "link|connection|query",
      "break the links and delete the connections, and paste their results as values"),
  PROPERTIES(
      "propert|metadata|author|exif",
      "remove the properties and personal information in the program that made the file"),
  CHANGES(
      "change|revision|deletion|insertion",
      "accept or reject all tracked changes, and stop tracking"),
  PREVIEWS("thumbnail|preview", "save the file without a preview picture"),
  EMBEDDED(
      "embed|object|attach",
      "delete the embedded files; a chart pasted from a workbook carries the workbook, so paste it as"
          + " a picture"),
  FORMULAS("formula", "paste the results as values: a formula gives its parts away"),
  EXACT_VALUES(
      "display|digits|precis|stored",
      "store the figure as it is shown: round it, do not format it"),
  OTHER("", "take it out in the program that made the file, and save the file anew");

  private final String words;
  private final String advice;

  HiddenSort(String words, String advice) {
    this.words = words;
    this.advice = advice;
  }

  /** How it is removed. */
  String advice() {
    return advice;
  }

  /**
   * The sort of a trace. What stands among the properties of a document or a picture is one of
   * them, unless it draws what the rest does not show.
   */
  static HiddenSort of(Trace trace) {
    HiddenSort sort = named(trace.what());
    return sort != PREVIEWS && PROPERTIES.isIn(trace.where()) ? PROPERTIES : sort;
  }

  /** The sort of these words; the last one where none is known. */
  static HiddenSort named(String what) {
    for (HiddenSort sort : values()) {
      if (sort.isIn(what)) {
        return sort;
      }
    }
    return OTHER;
  }

  private boolean isIn(String words) {
    return this != OTHER && Pattern.compile("\\b(?i:" + this.words + ")").matcher(words).find();
  }
}
