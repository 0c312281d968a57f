package org.sluice.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Content;
import org.sluice.format.argus.ArgusKind;
import org.sluice.format.data.DataFiles;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.delimited.DelimitedText;
import org.sluice.format.delimited.DelimiterGuess;
import org.sluice.format.image.Images;
import org.sluice.format.lines.TextLines;
import org.sluice.format.pdf.Pdfs;
import org.sluice.format.printed.Printed;
import org.sluice.format.smcl.Smcl;
import org.sluice.format.svg.Svg;
import org.sluice.format.text.EncodedText;
import org.sluice.format.xlsx.Xlsx;
import org.sluice.grid.Sheets;

/** Decides by content what a file is; its name only tips the balance between a table and prose. */
public final class Formats {
  private static final List<String> TABLE_NAMES = List.of(".csv", ".tsv", ".tab", ".psv");

  /** Formats whose bytes are what a person reads. */
  private static final Set<String> TEXTS = Set.of("text", "json", "xml", "svg", "argus");

  private Formats() {}

  /**
   * Decodes a whole file.
   *
   * @param path relative to the input, with forward slashes; used in messages and for its extension
   * @param limits how much of it is opened
   */
  public static Decoded decode(String path, byte[] bytes, Limits limits) {
    Decoded decoded = told(path, bytes, limits);
    Content content = decoded.content().bytes(bytes.length);
    return decoded instanceof Decoded.Grids grids
        ? new Decoded.Grids(content, grids.source(), grids.sheets(), grids.problems())
        : unread(content, (Decoded.Unread) decoded, bytes);
  }

  /** The same under the usual limits. */
  public static Decoded decode(String path, byte[] bytes) {
    return decode(path, bytes, Limits.standard());
  }

  /** Text that holds no table is still text, and somebody's number may stand in it. */
  private static Decoded unread(Content content, Decoded.Unread decoded, byte[] bytes) {
    boolean texts = decoded.texts().isEmpty() && TEXTS.contains(content.format());
    return new Decoded.Unread(
        content,
        decoded.why(),
        texts ? List.of(TextLines.of(EncodedText.of(bytes).characters())) : decoded.texts());
  }

  private static Decoded told(String path, byte[] bytes, Limits limits) {
    if (bytes.length == 0) {
      return Decoded.Unread.of("empty", "empty", "an empty file of 0 bytes: nothing to read");
    }
    Optional<Decoded> known = byBytes(path, bytes, limits);
    if (known.isPresent()) {
      return known.get();
    }
    Optional<Decoded.Unread> binary = Magic.of(bytes);
    if (binary.isPresent()) {
      return binary.get();
    }
    EncodedText text = EncodedText.of(bytes);
    Optional<Decoded> drawing = Svg.of(path, text.characters(), limits);
    if (drawing.isPresent()) {
      return drawing.get();
    }
    Optional<Decoded> other = TextKind.of(path, text, limits);
    if (other.isPresent()) {
      return other.get();
    }
    Optional<Decoded> log = Smcl.of(path, text);
    if (log.isPresent()) {
      return log.get();
    }
    Optional<ArgusKind> argus = ArgusKind.of(path, text.characters());
    if (argus.isPresent()) {
      return Decoded.Unread.of("instance", "argus", argus.get().why());
    }
    if (Printed.isTexRows(text) || Printed.opensWithMarkdown(text)) {
      return printed(path, text);
    }
    DelimiterGuess guess = DelimiterGuess.of(text.characters());
    boolean table = guess.isTable() || namedAsTable(path);
    boolean doubtful = !guess.isTable() || !guess.cutsFirst();
    if (!table || (doubtful && Printed.isSeparated(text))) {
      return printed(path, text);
    }
    return grids(path, guess.delimiter() == '\t' ? "tsv" : "csv", DelimitedText.of(text, guess));
  }

  /** Formats that their first bytes tell and whose headers are read. */
  private static Optional<Decoded> byBytes(String path, byte[] bytes, Limits limits) {
    return Images.of(bytes)
        .or(() -> Pdfs.of(bytes, limits))
        .or(() -> DataFiles.of(path, bytes))
        .or(() -> Xlsx.of(bytes, limits))
        .or(() -> Packages.of(bytes, limits));
  }

  private static Decoded printed(String path, EncodedText text) {
    Printed printed = Printed.of(text);
    return printed.holdsTables()
        ? new Decoded.Grids(
            Content.of("tables", "text"),
            new PrintedSource(printed),
            Sheets.of(printed.grid()),
            printed.problems(path))
        : Decoded.Unread.of(
            "text", "text", "text that holds no table: sluice reads tables; check it by eye");
  }

  private static Decoded grids(String path, String format, DelimitedText text) {
    return new Decoded.Grids(
        Content.of("tables", format),
        new DelimitedSource(text),
        Sheets.of(text.grid()),
        text.problems(path));
  }

  private static boolean namedAsTable(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return TABLE_NAMES.stream().anyMatch(name::endsWith);
  }
}
