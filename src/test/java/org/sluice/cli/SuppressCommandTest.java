package org.sluice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressCommandTest {
  /** Two rows by three columns with all totals; cell 0 is the first of the first row. */
  private static final String JJ =
      """
      0
      12
      0 4 4 u 0 1000 4 4 0
      1 20 20 s 0 1000 0 0 0
      2 30 30 s 0 1000 0 0 0
      3 54 54 z 0 1000 0 0 0
      4 25 25 s 0 1000 0 0 0
      5 35 35 s 0 1000 0 0 0
      6 45 45 s 0 1000 0 0 0
      7 105 105 z 0 1000 0 0 0
      8 29 29 z 0 1000 0 0 0
      9 55 55 z 0 1000 0 0 0
      10 75 75 z 0 1000 0 0 0
      11 159 159 z 0 1000 0 0 0
      7
      0 4 : 3 (-1) 0 (1) 1 (1) 2 (1)
      0 4 : 7 (-1) 4 (1) 5 (1) 6 (1)
      0 4 : 11 (1) 8 (-1) 9 (-1) 10 (-1)
      0 3 : 8 (-1) 0 (1) 4 (1)
      0 3 : 9 (-1) 1 (1) 5 (1)
      0 3 : 10 (-1) 2 (1) 6 (1)
      0 3 : 11 (-1) 3 (1) 7 (1)
      """;

  private static final String RDA =
      """
         <SEPARATOR> ";"
      Sector
          <RECODEABLE>
          <TOTCODE> "All"
      Area
          <RECODEABLE>
          <TOTCODE> "Land"
          <HIERARCHICAL>
          <HIERCODELIST> "Z:\\elsewhere\\Area.HRC"
          <HIERLEADSTRING> "@"
      Turnover
          <NUMERIC>
          <DECIMALS> 1
      Firms
          <FREQUENCY>
      Status
          <STATUS>
      Below
          <NUMERIC> <LOWERPL>
      Above
          <NUMERIC> <UPPERPL>
      """;
  private static final String HRC = "North\n@N1\n@N2\nSouth\n@S1\n@S2\n";

  @TempDir Path temporary;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }

  private int suppress(String name, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("suppress", temporary.resolve(name).toString()));
    arguments.addAll(List.of("--out", result().toString()));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Path result() {
    return temporary.resolve("out");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(temporary.resolve(name), text);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Sectors A and B by four areas in two regions; A in N1 is unsafe. */
  private static String table() {
    double[][] leaves = {{3.5, 20, 30, 40}, {50, 60.5, 70, 80}};
    String[] areas = {"N1", "N2", "S1", "S2"};
    StringBuilder text = new StringBuilder();
    for (int sector = 0; sector < 3; sector++) {
      double[] row = new double[4];
      for (int area = 0; area < 4; area++) {
        row[area] = sector < 2 ? leaves[sector][area] : leaves[0][area] + leaves[1][area];
      }
      String code = List.of("\"A\"", "\"B\"", "\"All\"").get(sector);
      for (int area = 0; area < 4; area++) {
        boolean unsafe = sector == 0 && area == 0;
        line(text, code, areas[area], row[area], unsafe);
      }
      line(text, code, "North", row[0] + row[1], false);
      line(text, code, "South", row[2] + row[3], false);
      line(text, code, "Land", row[0] + row[1] + row[2] + row[3], false);
    }
    return text.toString();
  }

  private static void line(
      StringBuilder text, String sector, String area, double figure, boolean unsafe) {
    text.append(sector).append(";\" ").append(area).append("\";");
    text.append(String.valueOf(figure).replace('.', ',')).append(";9;");
    text.append(unsafe ? "U;1,0;2,0" : "S;0,0;0,0").append("\r\n");
  }

  private void writeTable() throws IOException {
    write("t.rda", RDA);
    write("t.tab", table());
    write("area.hrc", HRC);
  }

  @Test
  void aJjInstanceIsProtectedAndTheResultStandsUpToAnAttack() throws IOException {
    write("a.jj", JJ);
    assertThat(suppress("a.jj")).isZero();
    assertThat(said()).contains("PASS").contains("12 cells: 1 unsafe, 3 withheld");
    String safe = Files.readString(result().resolve("redacted/a.csv"));
    assertThat(safe).startsWith("cell,value\ncell 0,[c]\n").contains("cell 11,159\n");
    assertThat(safe.split("\\[c\\]", -1)).hasSize(5);
    Path again = result().resolve("restricted/a.jj");
    assertThat(Files.readString(again)).contains("0 4 4 u").contains(" m 0 1000");
    assertThat(run("suppress", again.toString(), "--verify")).isZero();
  }

  @Test
  void theInstanceAsItCameGivesWay() throws IOException {
    write("a.jj", JJ);
    assertThat(suppress("a.jj", "--verify")).isEqualTo(1);
    assertThat(said()).contains("FAIL").contains("gives way: cell 0");
    assertThat(result()).doesNotExist();
  }

  @Test
  void whatHoldsTrueFiguresIsForItsOwnerAlone() throws IOException {
    write("a.jj", JJ);
    suppress("a.jj");
    Path restricted = result().resolve("restricted");
    if (restricted.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restricted)))
          .isEqualTo("rwx------");
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(restricted.resolve("a.jj"))))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void costsDecideWhichCellsAreWithheld() throws IOException {
    write("a.jj", JJ.replace("1 20 20 s", "1 20 9000 s").replace("5 35 35 s", "5 35 9000 s"));
    assertThat(suppress("a.jj")).isZero();
    assertThat(Files.readString(result().resolve("redacted/a.csv")))
        .contains("cell 1,20\n")
        .contains("cell 2,[c]\n")
        .contains("cell 6,[c]\n");
  }

  @Test
  void aCellThatMustStayIsNeverWithheld() throws IOException {
    write("a.jj", JJ.replace("1 20 20 s", "1 20 1 z"));
    assertThat(suppress("a.jj")).isZero();
    assertThat(Files.readString(result().resolve("redacted/a.csv")))
        .contains("cell 1,20\n")
        .contains("cell 2,[c]\n");
  }

  @Test
  void whereEveryOtherCellMustStayTheUnsafeOneIsNamed() throws IOException {
    write("a.jj", JJ.replace(" s ", " z "));
    assertThat(suppress("a.jj")).isEqualTo(1);
    assertThat(said()).contains("cannot be protected").contains("gives way: cell 0");
    assertThat(result()).doesNotExist();
  }

  @Test
  void boundsThatEverybodyKnowsCountAgainstTheCover() throws IOException {
    // Cells 1 and 2 are known to within 1, so that neither lets cell 0 move by 4.
    write(
        "a.jj",
        JJ.replace("1 20 20 s 0 1000", "1 20 20 s 19 21")
            .replace("2 30 30 s 0 1000", "2 30 30 s 29 31"));
    assertThat(suppress("a.jj")).isEqualTo(1);
    assertThat(said()).contains("gives way: cell 0");
  }

  @Test
  void contradictionsNameTheirCells() throws IOException {
    write("a.jj", JJ.replace("3 54 54 z", "3 53 54 z"));
    assertThat(suppress("a.jj")).isEqualTo(2);
    assertThat(complained())
        .contains("the total cell 3 to be the sum of cell 0, cell 1, cell 2")
        .contains("the total cell 11")
        .doesNotContain("53");
    write("a.jj", JJ.replace("0 4 4 u 0 1000 4 4 0", "0 4 4 u 0 1000 5 4 0"));
    assertThat(suppress("a.jj")).isEqualTo(2);
    assertThat(complained()).contains("cell 0 to ask for no more than the bounds");
    write("a.jj", JJ.replace("1 20 20 s 0 1000", "1 20 20 s 21 1000"));
    assertThat(suppress("a.jj")).isEqualTo(2);
    assertThat(complained()).contains("cell 1 to lie between the bounds");
  }

  @Test
  void whatIsNoSumIsRefusedByItsLine() throws IOException {
    write(
        "a.jj",
        JJ.replace("0 3 : 8 (-1) 0 (1) 4 (1)", "5 3 : 8 (-1) 0 (1) 4 (1)")
            .replace("0 3 : 9 (-1) 1 (1) 5 (1)", "0 3 : 9 (-1) 1 (2) 5 (1)"));
    assertThat(suppress("a.jj")).isEqualTo(2);
    assertThat(complained())
        .contains("line 19: ")
        .contains("a right-hand side that is not zero")
        .contains("line 20: ")
        .contains("other coefficients");
  }

  @Test
  void anEmptySystemIsSaid() throws IOException {
    write("a.jj", "0\n0\n0\n");
    assertThat(suppress("a.jj")).isEqualTo(2);
    assertThat(complained()).contains("an empty system leaves nothing to protect");
  }

  @Test
  void aTableWithAHierarchyIsProtectedAndReadAgain() throws IOException {
    writeTable();
    assertThat(suppress("t.rda")).as(complained()).isZero();
    assertThat(said()).contains("21 cells: 1 unsafe, 3 withheld").contains("<DECIMALS>");
    String safe = Files.readString(result().resolve("redacted/t.csv"));
    assertThat(safe).startsWith("Sector,Area,Turnover\nA,N1,[c]\n").doesNotContain(";");
    String restricted = Files.readString(result().resolve("restricted/t.tab"));
    assertThat(restricted).startsWith("\"A\";\" N1\";3,5;9;U;1,0;2,0\r\n").contains(";M;");
    assertThat(restricted.replace(";M;", ";S;")).isEqualTo(table());
    assertThat(run("suppress", result().resolve("restricted/t.tab").toString(), "--verify"))
        .isZero();
    assertThat(suppress("t.tab", "--verify")).isEqualTo(1);
    assertThat(said()).contains("gives way: A x N1");
  }

  @Test
  void anAprioriFileChangesStatusCostAndLevels() throws IOException {
    writeTable();
    write("t.hst", "B,S1,u\nB,S1,pl,5,5\nA,N2,p\nB,N1,c,1\n");
    assertThat(suppress("t.rda", "--apriori", temporary.resolve("t.hst").toString())).isZero();
    assertThat(said()).contains("21 cells: 2 unsafe").contains("1 that must stay");
    assertThat(Files.readString(result().resolve("redacted/t.csv")))
        .contains("B,S1,[c]\n")
        .contains("A,N2,20\n");
    assertThat(Files.readString(result().resolve("restricted/t.tab")))
        .contains("\"A\";\" N2\";20,0;9;P;");
  }

  @Test
  void contradictingLinesOfAnAprioriFileNameTheirCell() throws IOException {
    writeTable();
    write("t.hst", "A,N1,p\nA,N2,pl,1,1\nC,N2,u\n");
    assertThat(suppress("t.rda", "--apriori", temporary.resolve("t.hst").toString())).isEqualTo(2);
    assertThat(complained())
        .contains("t.hst: line 1: expected the cell A x N1 either to stay published")
        .contains("t.hst: line 2: expected protection levels for an unsafe cell")
        .contains("t.hst: line 3: expected in field 1 a code of Sector");
  }

  @Test
  void aTableWithoutStatusesGetsThemFromTheAprioriFileAndAColumnForThem() throws IOException {
    write("t.rda", RDA.replace("Status\n    <STATUS>\n", ""));
    write("t.tab", table().replace(";S;", ";").replace(";U;", ";"));
    write("area.hrc", HRC);
    assertThat(suppress("t.rda")).isEqualTo(2);
    assertThat(complained()).contains("name an a-priori file with --apriori");
    write("t.hst", "A,N1,u\n");
    assertThat(suppress("t.rda", "--apriori", temporary.resolve("t.hst").toString())).isZero();
    Path again = result().resolve("restricted/t.rda");
    assertThat(Files.readString(again)).contains("CellStatus\n    <STATUS>\n");
    assertThat(run("suppress", again.toString(), "--verify")).as(complained()).isZero();
    assertThat(said()).contains("1 unsafe, 3 withheld");
  }

  @Test
  void marginsOfATableThatDoNotAddUpNameTotalAndParts() throws IOException {
    writeTable();
    write("t.tab", table().replace("\"B\";\" North\";110,5", "\"B\";\" North\";111,5"));
    assertThat(suppress("t.rda")).isEqualTo(2);
    assertThat(complained())
        .contains("the total B x North to be the sum of B x N1, B x N2")
        .contains("the total B x Land to be the sum of B x North, B x South")
        .doesNotContain("111");
  }

  @Test
  void wrongFieldsOfATableAreToldByTheirCellAndNotQuoted() throws IOException {
    writeTable();
    write(
        "t.tab",
        table()
            .replace("\"B\";\" N1\";50,0", "\"B\";\" N9\";fifty")
            .replace("\" S2\";40,0;9;S", "\" S2\";40,0;9;Q"));
    assertThat(suppress("t.rda")).isEqualTo(2);
    assertThat(complained())
        .contains("t.tab: B8: expected a code of the hierarchy")
        .contains("t.tab: C8: expected a number, found text")
        .contains("t.tab: E4: expected a status: S, U, P, M")
        .doesNotContain("fifty")
        .doesNotContain("N9");
  }

  @Test
  void missingFilesAndOtherFormatsAreNamed() throws IOException {
    write("t.rda", RDA);
    assertThat(suppress("t.rda")).isEqualTo(2);
    assertThat(complained()).contains("the file t.tab beside it");
    write("t.tab", table());
    assertThat(suppress("t.rda")).isEqualTo(2);
    assertThat(complained()).contains("the file Area.HRC beside it");
    write("t.asc", "x");
    assertThat(suppress("t.asc")).isEqualTo(2);
    assertThat(complained()).contains("found .asc");
    write("a.jj", JJ);
    assertThat(suppress("a.jj", "--level", "loosely")).isEqualTo(2);
    assertThat(complained()).contains("as-given, exact or a percentage");
    assertThat(suppress("none.jj")).isEqualTo(2);
    assertThat(suppress("a.jj", "--apriori", "x.hst")).isEqualTo(2);
  }

  @Test
  void aPercentageStandsForTheLevelsOfAllUnsafeCells() throws IOException {
    write("a.jj", JJ.replace("u 0 1000 4 4 0", "u 0 1000 0 0 0"));
    assertThat(suppress("a.jj", "--level", "50%")).isZero();
    assertThat(suppress("a.jj", "--level", "exact")).isZero();
  }

  @Test
  void theConsoleSaysNoFigure() throws IOException {
    write(
        "a.jj",
        JJ.replace("159", "159.5")
            .replace("75 75 z", "75.5 75.5 z")
            .replace("45 45 s", "45.5 45.5 s")
            .replace("105 105 z", "105.5 105.5 z"));
    assertThat(suppress("a.jj")).as(complained()).isZero();
    // The folder's name is drawn by chance and may hold any digits.
    String said = said().replace(temporary.toString(), "");
    assertThat(said).doesNotContain(".5").doesNotContain("159");
  }
}
