package org.sluice.format.argus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of these files a text is, told by what it holds. */
public enum ArgusKind {
  /** A cell suppression problem with all true values. */
  JJ("a JJ instance: it holds the true values of a table; run sluice suppress on it, inside"),
  /** The description of a table. */
  RDA("metadata of a tau-ARGUS table: submit the protected table, not what describes it"),
  /** Changes of status, and levels that were computed from true values. */
  HST("a tau-ARGUS a-priori file: it names unsafe cells and may hold what is computed from them"),
  /** A tree of codes. */
  HRC("a tau-ARGUS hierarchy: codes alone; check by eye that they may leave");

  private static final Pattern RDA_LINE =
      Pattern.compile("(?im)^\\s*<(RECODE?ABLE|TOTCODE|HIERCODELIST|SEPARATOR)>");
  private static final Pattern HRC_LINE = Pattern.compile("@*[^@\\s,;|\\t][^,;|\\t@]*");
  private static final int SAMPLE = 1 << 16;

  private final String why;

  ArgusKind(String why) {
    this.why = why;
  }

  /** What it is, and what a person should do with it. */
  public String why() {
    return why;
  }

  /** The kind of a text, if it is one of these. */
  public static Optional<ArgusKind> of(String path, String text) {
    String head = text.substring(0, Math.min(SAMPLE, text.length()));
    if (isJj(head)) {
      return Optional.of(JJ);
    }
    if (head.indexOf('<') >= 0 && RDA_LINE.matcher(head).find()) {
      return Optional.of(RDA);
    }
    String name = path.toLowerCase(Locale.ROOT);
    boolean levels = Pattern.compile("(?im)[,;|\\t]\\s*pl\\s*[,;|\\t]").matcher(head).find();
    if ((levels || name.endsWith(".hst")) && HstReader.isLike(text)) {
      return Optional.of(HST);
    }
    return isHrc(head, name.endsWith(".hrc")) ? Optional.of(HRC) : Optional.empty();
  }

  private static boolean isJj(String head) {
    if (!head.stripLeading().startsWith("0")) {
      return false;
    }
    List<Lines.Line> lines = Lines.of(head);
    return lines.size() > 2
        && lines.get(0).text().strip().equals("0")
        && lines.get(1).text().strip().matches("\\d{1,8}")
        && lines.get(2).fields().size() == 9
        && lines.get(2).fields().get(3).matches("[a-zA-Z]");
  }

  private static boolean isHrc(String head, boolean named) {
    if (!named && head.indexOf("\n@") < 0) {
      return false;
    }
    List<Lines.Line> lines = Lines.of(head);
    return named
        || lines.stream().allMatch(line -> HRC_LINE.matcher(line.text().strip()).matches());
  }
}
