package org.sluice.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.finding.Problem;

/**
 * Reads YAML into a located tree. Only what a person reads without surprise is taken: anchors,
 * aliases, merge keys, tags, duplicate keys and second documents are faults, so nothing expands and
 * nothing is silently replaced.
 */
public final class Yaml {
  /** The longest file, in characters; far above any pack. */
  static final int MOST_CHARACTERS = 2_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** The tree builder limits the depth, and this class the length; Jackson need not. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(MOST_CHARACTERS)
                  .build())
          .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
          .build();

  /** Where the parser says that something is wrong; what it cites is indented deeper. */
  private static final Pattern MARK =
      Pattern.compile("^ in .*, line (\\d{1,9}), column (\\d{1,9})", Pattern.MULTILINE);

  private Yaml() {}

  /** Reads the bytes of a file, which are UTF-8 with or without a byte order mark. */
  public static Parsed parse(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(name, text);
    } catch (CharacterCodingException e) {
      return broken(Position.start(name), "text in UTF-8", "other bytes", "save it as UTF-8");
    }
  }

  /** Reads a file's text; {@code name} is what messages call it. */
  public static Parsed parse(String name, String text) {
    if (text.length() > MOST_CHARACTERS) {
      return broken(
          Position.start(name),
          "at most " + MOST_CHARACTERS + " characters",
          text.length() + " characters",
          "split the file");
    }
    Optional<Parsed> unprintable = unprintable(name, text);
    if (unprintable.isPresent()) {
      return unprintable.get();
    }
    return tree(name, withoutMark(text));
  }

  private static Parsed tree(String name, String text) {
    Faults faults = new Faults();
    try (YAMLParser parser = FACTORY.createParser(text)) {
      Optional<Node> root = new TreeBuilder(name, text, parser, faults).document();
      return new Parsed(root, faults.problems());
    } catch (JsonProcessingException e) {
      Position at = position(name, e);
      return broken(at, "YAML", reason(e), "mend the line; spaces indent, and brackets close");
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail to be read", e);
    }
  }

  /** The parser draws its context with indented lines; its last plain line says what is wrong. */
  private static String reason(JsonProcessingException e) {
    return Quoted.shortened(
        e.getOriginalMessage()
            .lines()
            .filter(line -> !line.isEmpty() && line.charAt(0) != ' ')
            .reduce((first, last) -> last)
            .orElse("a broken line")
            .replaceFirst("^found ", ""));
  }

  /** A message with a mark knows better than the exception, which names the token before. */
  private static Position position(String name, JsonProcessingException e) {
    Position at =
        Optional.ofNullable(e.getLocation())
            .filter(location -> location.getLineNr() > 0 && location.getColumnNr() > 0)
            .map(location -> new Position(name, location.getLineNr(), location.getColumnNr()))
            .orElse(Position.start(name));
    Matcher mark = MARK.matcher(e.getOriginalMessage());
    while (mark.find()) {
      at = new Position(name, Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
    }
    return at;
  }

  /** YAML knows no control characters but tab and line breaks; a name for them beats a parser's. */
  private static Optional<Parsed> unprintable(String name, String text) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == '\n') {
        line++;
        column = 1;
      } else if (isUnprintable(c)) {
        String found = String.format(Locale.ROOT, "character U+%04X", c);
        Position at = new Position(name, line, column);
        return Optional.of(broken(at, "printable text", found, "remove the character"));
      } else {
        column++;
      }
    }
    return Optional.empty();
  }

  private static boolean isUnprintable(int c) {
    boolean control = Character.getType(c) == Character.CONTROL;
    boolean lineOrTab = c == '\n' || c == '\r' || c == '\t' || c == '\u0085';
    return (control && !lineOrTab)
        || Character.getType(c) == Character.SURROGATE
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Parsed broken(Position at, String expected, String found, String advice) {
    Problem problem = new Problem(at.toString(), expected, found, advice);
    return new Parsed(Optional.empty(), List.of(problem));
  }
}
