package org.sluice.format.printed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Extent;
import org.sluice.grid.Grid;

class SeparatedTest {
  private static Grid grid(String... lines) {
    return Layout.grid("", String.join("\n", lines) + "\n");
  }

  @Test
  void oneHeadFewerThanFieldsLeavesTheNamesOfTheRowsWithoutOne() {
    Grid grid = grid("\"101\" \"102\"", "\"6\" 0 3", "\"7\" 12 4");

    assertThat(grid.extents()).containsExactly(new Extent(0, 0, 2, 2, 1, 1));
    assertThat(Cuts.row(grid, 0)).containsExactly("", "101", "102");
    assertThat(Cuts.row(grid, 2)).containsExactly("7", "12", "4");
  }

  @Test
  void aQuotedNameMayHoldBlanks() {
    Grid grid = grid("\"name\" \"id\" \"n\"", "\"North Alderby\" 11 3", "\"Cawsey\" 12 40");

    assertThat(grid.extents()).containsExactly(new Extent(0, 0, 2, 2, 1, 0));
    assertThat(Cuts.row(grid, 1)).containsExactly("North Alderby", "11", "3");
  }

  @Test
  void headsPartedByBlanksStandOverFieldsPartedByTabs() {
    Grid grid = grid("week    seen state", "199001\t1\t  0", "199002\t12\t  0");

    assertThat(grid.extents()).containsExactly(new Extent(0, 0, 2, 2, 1, 0));
    assertThat(Cuts.row(grid, 0)).containsExactly("week", "seen", "state");
    assertThat(Cuts.row(grid, 1)).containsExactly("199001", "1", "0");
  }

  @Test
  void wordsWithoutQuotesDoAsWell() {
    Grid grid = grid("area n", "Alderby 12", "Cawsey NA", "Dunmere 3");

    assertThat(grid.extents()).containsExactly(new Extent(0, 0, 3, 1, 1, 0));
  }

  @DisplayName("what is no such table stays what it was")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody left Alderby\nbetween March and 12\nand nobody came either\n",
        "\"a\" \"b\"\n\"6\" 0 3 4\n\"7\" 12 4 5\n",
        "\"a\" \"b\"\n\"6\" 0 3\n\"7\" 12\n",
        "\"a\" \"b\"\n\"6 0 3\n\"7\" 12 4\n",
        "\"a\" \"b\"\n\"6\" \"0\" \"3\"\n\"7\" \"12\" \"4\"\n",
        "N 100\nevents 20\nlost 3\n",
        "status: closed\nAIC 34\nBIC 45\n",
        "area  n\nAlderby  12\nCawsey  3\n",
        "area n\nAlderby 12\n",
        ""
      })
  void whatIsNoSuchTableStaysWhatItWas(String text) {
    assertThat(Printed.isSeparated(EncodedText.of(text.getBytes(UTF_8)))).isFalse();
  }
}
