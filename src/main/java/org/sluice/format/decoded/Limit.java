package org.sluice.format.decoded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How much of a file is opened: no file may ask for more memory or time than a machine of a secure
 * room has. What has more is named as not checked. Only the person who runs sluice may set another.
 */
public enum Limit {
  /** Every member of a package costs an entry, read or not. */
  PARTS(10_000, "more than %s parts in its package"),
  /** One member of a package, unpacked. */
  PART_BYTES(1L << 29, "a part of more than %s bytes in its package"),
  /** All members of a package, unpacked. */
  PACKAGE_BYTES(1L << 30, "more than %s bytes in all parts of its package"),
  /** Of members of over a million bytes; honest XML packs to a hundredth at best. */
  INFLATION(250, "a part unpacking to more than %s times its size"),
  /** Elements of XML; some formats are walked down by calls that call themselves. */
  XML_DEPTH(200, "more than %s elements of XML inside each other", Limit.DEEPEST),
  /** Of one element. */
  XML_ATTRIBUTES(500, "an element of XML with more than %s attributes"),
  /** Of one cell, one element, or one text that cells share. */
  TEXT_CHARACTERS(1 << 16, "a text of more than %s characters"),
  /** Of a workbook. */
  SHEETS(1_000, "more than %s sheets"),
  /** Of all sheets or tables of a workbook or document, the blank ones left of a filled one too. */
  CELLS(20_000_000, "more than %s cells"),
  /** Of an Excel workbook. */
  STYLES(1 << 16, "more than %s styles of cells"),
  /** The trees of larger documents would not fit in a machine: such documents are data sets. */
  DOCUMENT_BYTES(1L << 26, "a part of more than %s bytes in its document"),
  /** Of the trees of a Word document. */
  DOCUMENT_ELEMENTS(4_000_000, "more than %s elements and texts in its document"),
  /** Of an OpenDocument spreadsheet, of which one row is held at a time. */
  SHEET_ELEMENTS(200_000_000, "more than %s elements and texts in its sheets"),
  /** Of the styles that a copy of an OpenDocument spreadsheet keeps. */
  STYLE_ELEMENTS(500_000, "more than %s elements and texts in its styles"),
  /** A tree takes many times the room of its text. */
  JSON_CHARACTERS(64 << 20, "more than %s characters of JSON"),
  /** Objects and lists; what goes down a tree calls itself. */
  JSON_DEPTH(100, "more than %s levels of JSON inside each other", 300),
  /** Of one number. */
  JSON_DIGITS(1_000, "a number of more than %s digits in its JSON"),
  /** Lists inside lists may be tables each. */
  JSON_TABLES(2_000, "more than %s tables in its JSON"),
  /** Of all tables, the blank ones that a list of uneven records makes too. */
  JSON_CELLS(10_000_000, "more than %s cells in the tables of its JSON"),
  /** A tree takes many times the room of its text. */
  HTML_CHARACTERS(64 << 20, "more than %s characters of HTML"),
  /** Of one page or piece of a page. */
  HTML_ELEMENTS(4_000_000, "more than %s elements of HTML"),
  /** Below it a page is read as if its elements stood beside each other, and tables fall apart. */
  HTML_DEPTH(512, "more than %s elements of HTML inside each other", Limit.DEEPEST),
  /** Of one table, the places that spanning cells take too. */
  HTML_CELLS(4_000_000, "a table of more than %s cells"),
  /** Of all object streams of a PDF document, unpacked. */
  PDF_BYTES(1L << 25, "packed parts of more than %s bytes when unpacked"),
  /** Names that objects of a PDF document are told by. */
  PDF_NAMES(10_000, "more than %s different names in its objects"),
  /** Marks of a drawing are counted by kind: many of one kind may be a person each. */
  DRAWING_KINDS(10_000, "marks of more than %s kinds");

  /** What goes down a tree still has room on the stack for its calls. */
  private static final long DEEPEST = 1_000;

  /** More than any machine holds, so that sums of a few of them never run over. */
  private static final long LARGEST = 1_000_000_000_000L;

  private final long usual;
  private final String words;
  private final long most;

  Limit(long usual, String words) {
    this(usual, words, Limit.LARGEST);
  }

  Limit(long usual, String words, long most) {
    this.usual = usual;
    this.words = words;
    this.most = most;
  }

  /** The limit of this name, if there is one. */
  public static Optional<Limit> named(String name) {
    return Arrays.stream(values()).filter(limit -> limit.title().equals(name)).findFirst();
  }

  /** As people write it: {@code part-bytes}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What holds where nothing is set. */
  public long usual() {
    return usual;
  }

  /** The most that may be set: beyond it the program could not do what it is told. */
  public long most() {
    return most;
  }

  /** What a file has that is over it, to stand after "it has"; {@code number} is the limit's. */
  public String over(String number) {
    return String.format(Locale.ROOT, words, number);
  }
}
