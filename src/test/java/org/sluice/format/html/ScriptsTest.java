package org.sluice.format.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "var d=[7,3]",
        "var d = ['7', '3'];",
        "var deaths={\"Alderby\":7,\"Cawsey\":3};",
        "var deaths = {Alderby: 7};",
        "var deaths = {'Alderby': '7'};",
        "show({alderby: 7, cawsey: 3})",
        "rows.push([\"Alderby\", 7]);",
        "chart.add('Alderby', 7)",
        "let rows = [{area: \"Alderby\", n: 7}, {area: \"Cawsey\", n: 3}]",
        "document.getElementById(\"p\").innerText=\"Deaths: 7\"",
        "document.write(\"<table><tr><td>Alderby<td>7</table>\")",
        "p.innerHTML = `<b>Alderby</b> 7 deaths`",
        "/* Alderby 7 deaths */",
        "// Cawsey: 3\nshow();",
        "var r = /[\"'/]/; var d = {Alderby: 7};",
      })
  void dataThatSomebodyWroteIntoASmallProgramIsData(String program) {
    assertThat(carriesData(program)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (var i = 0; i < 10; i++) f(i);",
        "MathJax.Hub.Config({tex2jax: {inlineMath: [ ['$','$'], [\"\\\\(\",\"\\\\)\"] ]},"
            + " \"HTML-CSS\": {styles: {'.MathJax_Display': {\"margin\": 0}}, linebreaks: {width: 4}}})",
        "$('#t').DataTable({pageLength: 10, order: [[2, 'asc']], columnDefs: [{targets: [0, 3]}]});",
        "$(document).ready(function () { setTimeout(function () { go(); }, 500); });",
        "var options = {VERSION: '1.2', LANGUAGE: 'en', FILE_SUFFIX: '.html'};",
        "// Only run this code in IE 8\nif (navigator.userAgent.match(\"MSIE 8\")) { go(); }",
        "/*! jQuery v3.6.0 | (c) 2011-2015 | MIT */ var a = parts[1], b = f(2, 3);",
        "// indent by 4 spaces, 80 columns wide, wait 500 ms\nx.style = 'margin: 0 auto; width: 50px';",
        "/* Pandoc 2.9 adds attributes, see section 15.4.4 */ var h = 'h1, h2, h3';",
        "el.innerHTML = '<div class=\"col 6\"><span data-n=\"7\">Show all</span></div>';",
        "switch (key) { case 37: left(); case 39: right(); } var n = wide ? 1 : 7;",
        "load('https://example.org/lib.js?version=3 min');",
        "var range = [0, 1]; slice(0, 3); var s = 'a' + b[3];",
      })
  void whatSetsAPageUpIsNoData(String program) {
    assertThat(carriesData(program)).isFalse();
    assertThat(holdsNumbers(program)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var north=7, south=3;",
        "deathsNorth=7;deathsSouth=3;update();",
        "alderby.value = 7; cawsey.value = 3;",
        "draw(7,3)",
        "bar(7);bar(3);bar(5);",
        "page.charts.add(7)",
        "var n=7;",
        "var alderby = 7, cawsey = 3; function draw() { chart(alderby); }",
      })
  void numbersThatNothingExplainsMayBeData(String program) {
    assertThat(carriesData(program)).isFalse();
    assertThat(holdsNumbers(program)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "var delay = 500, width = 80; window.scrollTo(0, 400); resizeTo(800, 600);",
        "var shown = 1; var open = 0; toggle(1);",
        "function f(a) { var e = 2, t = 5; return a.slice(e, t); }",
        "var total = 40; if (ready) { go(total); }",
        "setTimeout(go, 500); x = y.toFixed(2);",
      })
  void settingsAndWorkingNumbersOfAProgramAreNone(String program) {
    assertThat(holdsNumbers(program)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'{`', 'a ', `:7}",
    "'{`A', a, `:7}",
    "'x:', '[5,5,', ''",
  })
  void aLongProgramIsReadInNoTime(String opening, String repeated, String closing) {
    String program = opening + repeated.repeat(19_000 / repeated.length()) + "\n" + closing;
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> carriesData(program));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> holdsNumbers(program));
  }

  @Test
  void manyListsInListsAndOpenPatternsAreReadInNoTime() {
    String nested = "x=" + "[".repeat(9_000) + "]".repeat(9_000);
    String patterns = "(/[ ".repeat(4_500);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 50; i++) {
            assertThat(carriesData(nested) || carriesData(patterns)).isFalse();
          }
        });
  }

  private static boolean carriesData(String program) {
    return Scripts.carriesData(script(program));
  }

  private static boolean holdsNumbers(String program) {
    return Scripts.holdsNumbers(script(program));
  }

  private static Element script(String program) {
    return Jsoup.parse("<script>" + program + "</script>").select("script").get(0);
  }
}
