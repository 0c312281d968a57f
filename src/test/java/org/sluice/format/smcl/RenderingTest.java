package org.sluice.format.smcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of SMCL and what Stata shows of them. */
class RenderingTest {
  private static String shown(String source) {
    return Rendering.of(source).text();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '@',
      value = {
        "{com}{sf}{ul off}. tab area{txt}@. tab area",
        "{hline 5}{c +}{hline 3}{c TT}{hline 2}{c BRC}@-----+---+--+",
        "{space 3}north {c |}{res}{space 2} 12@   north |   12",
        "n{col 5}= {res}7{col 2}.@n   = 7.",
        "{col 3}a{col 6}b@  a  b",
        "{ralign 6:4}{lalign 6:ab}|{center 5:x}|@     4ab    |  x  |",
        "{ralign 6:{res:4}{txt}}@     4",
        "{ralign 2:abcd}@abcd",
        "{ralign 8:{ralign 4:x}y}@      xy",
        "{dup 3:ab}{dup 2:{c |}}@ababab||",
        "{bf:bold {it:both}} {hi:high} {foo:kept} {foo}@bold both high kept ",
        "{help regress:Stata} {help regress} {browse \"http://a.b\"}@Stata regress http://a.b",
        "{stata \"tab x: y\":click}@click",
        "foreach v {c -(}a b{c )-} {c S|}x {c 'g}y'@foreach v {a b} $x `y'",
        "{c 65}{c 0x42} {c e'}{c u:}{c  n~}@AB éüñ",
        "{p 0 4 2}note: x{p_end}@note: x",
        "{err}{search r(111), local:r(111);}@r(111);",
        "{* a remark}x@x",
        "a } b@a } b",
        "{bf:not closed@{bf:not closed",
        "é{col 4}x@é  x",
      })
  void aLineShowsAsStataShowsIt(String source, String shown) {
    assertThat(shown(source)).isEqualTo(shown);
  }

  @Test
  void linesStayLines() {
    assertThat(shown("{smcl}\r\n{txt}a{col 4}b\n\n{c 10}{c 13}c{col 3}d"))
        .isEqualTo("\r\na  b\n\nc d");
  }

  @Test
  void aRuleWithoutWidthGoesToTheEndOfTheLine() {
    assertThat(shown("{txt}{.-}\nab{hline}")).isEqualTo("-".repeat(79) + "\nab" + "-".repeat(77));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{* 4 left out}",
        "{* four left out}",
        "{n4}",
        "{stata \"list if n==4\":list}",
        "{help x4:help}",
        "{txt 4}",
        "{dup 0:4}",
        "{dup 0:four}",
        "{space 3 4:5}",
        "{hline 3:4}",
        "{p 4 1234 2}",
        "{foo {res}4}",
        "{search r(111), local:4}",
        "{c 10}",
        "{ralign 4}",
      })
  void whatDoesNotShowAndMayTellIsADoubt(String source) {
    assertThat(Rendering.of("a\n" + source).doubts()).containsEntry(Doubt.HIDDEN, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{hline 999999999}",
        "{hline 99999999999999999999}",
        "{hline -3}",
        "{space 1000000000}",
        "{space}",
        "{dup 99999999:x}",
        "{dup 200:ab}",
        "{col 100000000}",
        "{ralign 100000:x}",
        "{lalign 256:x}",
        "{center 9999:x}",
      })
  void whatAsksForMoreThanALineIsADoubtAndTakesNoRoom(String source) {
    Rendering rendering = Rendering.of(source);
    assertThat(rendering.doubts()).containsKey(Doubt.ROOM);
    assertThat(rendering.text()).hasSizeLessThan(3);
  }

  @Test
  void whatStataShowsAsItStandsIsADoubt() {
    assertThat(Rendering.of("{asis}{res}4").doubts()).containsKey(Doubt.OTHERWISE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "}",
        "{}",
        "{x ",
        "{x:",
        "{x\":",
        "{x \"",
        "{dup 2:",
        "{dup 0:",
        "{dup 9:a",
        "{ralign 255:",
        "{ralign 255:a",
        "{center 99:{res}a",
        "{lalign 200:a}",
        "{hline 255}",
        "{* ",
        "{search ",
        "{help ",
        "{help \"",
        "{c ",
        "{col 255}",
      })
  void longAndDeepLinesTakeBoundedTimeAndRoom(String piece) {
    String open = piece.repeat(300_000 / piece.length());
    String closed = open + "a 4" + "}".repeat(300_000);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          for (String source : new String[] {open, closed, closed + "\n" + closed}) {
            assertThat(shown(source).length()).isLessThan(30 * source.length());
          }
        });
  }

  @Test
  void manyLinesWithoutDirectivesTakeLinearTime() {
    String source = "{smcl}\n" + "a 4\n".repeat(1_000_000);
    assertTimeout(Duration.ofSeconds(10), () -> assertThat(shown(source)).endsWith("a 4\n"));
  }
}
