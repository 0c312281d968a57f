package org.sluice.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a line of text says what a mark stands for. What it says is for a person to judge. */
final class Explanation {
  private static final String QUOTE = "[\"'“”‘’]?";

  /** {@code ~ = fewer than ten}, {@code "c" stands for confidential}. */
  private static final String MEANS =
      "\\s*(?:=|:|–|-(?=\\s)|\\b(?:means?|denotes?|indicates?|represents?|stands?|shows?|is|are"
          + "|marks?|refers?)\\b)\\s*\\S";

  /** {@code shown as ~}, {@code replaced by [c]}. */
  private static final String BEFORE =
      "\\b(?:as|by|with|using|symbol|sign|mark|marked|letter|shown|replaced)\\s+";

  /** A line or a part of one that begins with the mark: {@code * figures below ten not shown}. */
  private static final String RULES_OUT =
      "\\s+[^;|]*(?:suppress|confiden|disclos|redact|withheld|withhold|hidden|mask|small|few|less"
          + "|below|under|<|not shown|not available|not published|zero)";

  private Explanation() {}

  /**
   * Whether one of these lines explains the mark.
   *
   * @param mark as {@link MarkText#folded} gives it
   */
  static boolean in(List<String> lines, String mark) {
    Pattern explanation = explanation(mark);
    return lines.stream()
        .anyMatch(line -> explanation.matcher(line.strip().toLowerCase(Locale.ROOT)).find());
  }

  private static Pattern explanation(String mark) {
    String loose =
        mark.chars()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("\\s*"));
    String quoted = QUOTE + loose + QUOTE;
    return Pattern.compile(
        "(?:^|[\\s;,.(|])"
            + quoted
            + MEANS
            + "|"
            + BEFORE
            + quoted
            + "(?=$|[\\s,.;:)])|(?:^|[;:,.(|]\\s*)"
            + quoted
            + RULES_OUT);
  }
}
