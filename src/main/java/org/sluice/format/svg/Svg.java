package org.sluice.format.svg;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Content;
import org.sluice.finding.Problem;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.grid.Sheets;

/** Reads a drawing: a line of the grid {@code text} for each text that it shows. */
public final class Svg {
  private static final int HEAD = 4096;
  private static final String DAMAGED = "is damaged or breaks off";
  private static final String ADVICE = "hand in the counts behind it as a table beside it";

  private Svg() {}

  /**
   * The drawing that this text is, if it is one.
   *
   * @param path for problems
   * @param limits how much of it is opened
   */
  public static Optional<Decoded> of(String path, String text, Limits limits) {
    return isDrawing(text) ? Optional.of(drawing(path, text, limits)) : Optional.empty();
  }

  /** An element of that name before any of HTML; a page that holds a drawing is a page. */
  private static boolean isDrawing(String text) {
    String opening = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
    if (!opening.startsWith("<")) {
      return false;
    }
    String head = opening.toLowerCase(Locale.ROOT);
    int svg = head.indexOf("<svg");
    if (svg < 0) {
      return false;
    }
    String before = head.substring(0, svg);
    return Stream.of("<html", "<body", "<div", "<table", "<p>").noneMatch(before::contains);
  }

  private static Decoded drawing(String path, String text, Limits limits) {
    Drawing drawing = new Drawing(limits);
    Optional<String> left = Optional.empty();
    try {
      drawing.read(text);
    } catch (XMLStreamException e) {
      Optional<OverLimit> over = OverLimit.in(e);
      left = Optional.of("it " + over.map(limit -> "has " + limit.what()).orElse(DAMAGED));
      String unread = over.map(OverLimit::what).orElse("a drawing that " + DAMAGED);
      drawing.traces().add(Trace.Kind.UNREAD, "", unread);
    }
    Content content = new Content("image", "svg", 0, drawing.traces().all());
    if (drawing.texts().isEmpty()) {
      return new Decoded.Unread(
          content,
          "an SVG image"
              + left.map(why -> " that was read in part: " + why + "; ")
                  .orElse(": its shapes give back the figures that they draw; ")
              + ADVICE);
    }
    return new Decoded.Grids(
        content,
        new UncopiedDrawing(),
        Sheets.of(drawing.texts().grid()),
        List.of(problem(path, left)));
  }

  private static Problem problem(String path, Optional<String> left) {
    return new Problem(
        path,
        "figures in a table",
        left.map(why -> "a drawing that was read in part: " + why)
            .orElse("a drawing, whose shapes were not judged"),
        ADVICE);
  }
}
