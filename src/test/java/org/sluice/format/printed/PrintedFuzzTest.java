package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;
import org.sluice.grid.Sheets;

/**
 * Printed text that was damaged at random: it is cut without an exception, no line is lost, and the
 * copy without replacements is the source. {@code -Dsluice.fuzz=1000000} makes a long run.
 */
class PrintedFuzzTest {
  private static final int ROUNDS = Integer.getInteger("sluice.fuzz", 2_000);
  private static final String ALPHABET = "0179 .,:;|+-=*_&\\[]()%\"\n\r\t<>aé\u2003";

  private static final String SEED =
      """
      . table area sex, c(freq mean age)
      +-----+
      | Key |
      |-----|
      | n   |
      +-----+
                |      sex
           area |      F       M |  Total
      ----------+----------------+-------
        Alderby |     12       4 |     16
                |   20.5    21.5 |   21.0

            Percentiles      Smallest
       1%            2              0
      50%           42              1       Obs                  40
                              Largest
      99%           89            101

      [1] "Children: n = 7"
      [1] 7
      n = 7   m = 8
      (3 observations deleted, 4 kept)
      | Area | N |
      |:-----|--:|
      | Alderby | 7 |
      \\begin{tabular}{lr}
      Area & N \\\\ \\hline
      Alderby & 7 \\\\
      \\end{tabular}
      [[42  6]
       [ 4 49]]
      North: mean=26.6, 95% CI=[-6.4, 59.7], n=3
      South: mean=8.8, 95% CI=[-0.6, 18.4], n=12
        north  share 44% vs chance 30%  events=9  (of all 2/5)
        south  share 50% vs chance 34%  events=12  (of all 1/5)
      \\begin{talltblr}[note{}={p}]{colspec={lr},
      hline{2}={1-2}{solid}, cell{1}{1}={c=2}{c}}
      Area & N \\\\
      Alderby & (\\num{7.5})*** \\\\
      \\end{talltblr}
              area  n
      1    Alderby 12
      2 North End   4
      """;

  @Test
  void damagedTextIsCutAndCopied() throws IOException {
    Random random = new Random(20_240_301);
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder text = new StringBuilder(SEED);
      for (int change = 1 + random.nextInt(30); change > 0; change--) {
        change(text, random);
      }
      byte[] bytes = text.toString().getBytes(UTF_8);
      Printed printed = Printed.of(EncodedText.of(bytes));
      check(printed.grid(), text.toString());
      if (printed.uncopyable().isEmpty()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        printed.copy(Map.of(), out);
        assertThat(out.toByteArray()).isEqualTo(bytes);
      }
      Grid again = printed.reread(bytes);
      assertThat(again.extents()).isEqualTo(printed.grid().extents());
    }
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, c);
      case 1 -> text.insert(at, String.valueOf(c).repeat(1 + random.nextInt(40)));
      case 2 -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(60)));
      default -> {
        int end = Math.min(text.length(), at + random.nextInt(200));
        text.insert(random.nextInt(text.length()), text.substring(at, end));
      }
    }
  }

  private static void check(Grid grid, String text) {
    assertThat(grid.rows()).isEqualTo(new Page(text).lines());
    for (Extent extent : grid.extents()) {
      assertThat(extent.bottom()).isLessThan(grid.rows());
    }
    Sheets.of(grid).each(each -> each.keeping(place -> true));
  }

  @Test
  void longLinesAndManyLinesTakeLinearTime() {
    String line = "1 ".repeat(2_000_000) + "\n";
    String words = "a  b: = (7 ".repeat(400_000) + "\n";
    String heads = "a  b  c\n".repeat(300_000);
    String bars = "a | b\n".repeat(300_000);
    String arrays = "[[7 8]\n".repeat(300_000);
    String brackets = "[".repeat(2_000_000) + "\n";
    String keyed = "a: n=7, m=[8, 9] (p=1)\n".repeat(200_000);
    String pairs = "n = 7\n\n\n\n".repeat(100_000);
    assertTimeout(
        Duration.ofSeconds(40),
        () -> {
          for (String text :
              new String[] {line, words, heads, bars, arrays, brackets, keyed, pairs}) {
            Layout.grid("", text);
          }
        });
  }
}
