package org.sluice.format.argus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Problem;
import org.sluice.format.Formats;
import org.sluice.format.decoded.Decoded;

class ArgusSyntaxTest {
  private static final String JJ =
      """
      0
      3
      0 12 12 s 0 100 0 0 0
      1 5 5.5 u 0 100 2 3 0
      2 7 7 z 0 1e3 0 0 0
      1
      0 3 : 0 (-1) 1 (1) 2 (1)
      """;
  private static final String RDA =
      """
      // a made-up table
         <SEPARATOR> ";"
         <SAFE> "s"
      Area "99"
          <RECODEABLE>
          <TOTCODE> "All areas"
          <HIERARCHICAL>
          <HIERCODELIST> "C:\\tables\\area.hrc"
          <HIERLEADSTRING> "@"
      Turnover
          <NUMERIC>
          <DECIMALS> 2
      Low
          <NUMERIC> <LOWERPL>
      State
          <STATUS>
      """;

  private final List<Problem> faults = new ArrayList<>();

  private List<String> lines() {
    return faults.stream().map(Problem::line).toList();
  }

  @Test
  void aJjInstanceIsReadWrittenAndReadTheSame() {
    JjInstance read = JjReader.read("a.jj", JJ, faults::add).orElseThrow();
    assertThat(read.cells().get(1).below()).isEqualByComparingTo("2");
    assertThat(read.cells().get(1).above()).isEqualByComparingTo("3");
    assertThat(read.cells().get(2).high()).isEqualByComparingTo("1000");
    assertThat(JjReader.read("a.jj", read.text(), faults::add)).contains(read);
    assertThat(faults).isEmpty();
  }

  @Test
  void termsMayStandCloseAsSdcTableWritesThem() {
    String close = JJ.replace("0 3 : 0 (-1) 1 (1) 2 (1)", "0.0 3 : 0(-1) 1(1) 2(1)");
    assertThat(JjReader.read("a.jj", close, faults::add))
        .isEqualTo(JjReader.read("a.jj", JJ, faults::add));
  }

  @Test
  void allFaultsOfAJjInstanceAreTold() {
    String faulty =
        JJ.replace("0 12 12 s", "0 twelve 12 s")
            .replace("5.5 u", "5.5 w")
            .replace("2 (1)", "9 (1)")
            .replace("0 1e3 0 0 0", "0 1e3 0 0");
    assertThat(JjReader.read("a.jj", faulty, faults::add)).isEmpty();
    assertThat(lines())
        .anyMatch(line -> line.contains("a.jj: line 3: expected a number in field 2 of cell 0"))
        .anyMatch(line -> line.contains("line 4: expected in field 4 the status"))
        .anyMatch(line -> line.contains("line 5: expected the nine fields of cell 2"))
        .anyMatch(line -> line.contains("line 7: expected in term 3 the index of a cell"));
    assertThat(lines()).noneMatch(line -> line.contains("twelve"));
  }

  @Test
  void aJjInstanceThatEndsEarlyOrLateIsRefused() {
    assertThat(JjReader.read("a.jj", JJ.replace("\n1\n0 3", "\n2\n0 3"), faults::add)).isEmpty();
    assertThat(JjReader.read("a.jj", JJ + "more\n", faults::add)).isEmpty();
    assertThat(JjReader.read("a.jj", "1\n2\n", faults::add)).isEmpty();
    assertThat(lines()).hasSize(3);
  }

  @Test
  void metadataAreRead() {
    RdaFile read = RdaReader.read("a.rda", RDA, faults::add).orElseThrow();
    assertThat(faults).isEmpty();
    assertThat(read.separator()).isEqualTo(';');
    assertThat(read.safe()).isEqualTo("s");
    assertThat(read.unsafe()).isEqualTo("U");
    RdaVariable area = read.variables().get(0);
    assertThat(area.total()).isEqualTo("All areas");
    assertThat(area.hierarchyFile()).isEqualTo("area.hrc");
    assertThat(read.columns(RdaVariable.Kind.STATUS)).containsExactly(3);
    assertThat(read.unused()).containsExactly("<DECIMALS>");
  }

  @Test
  void unknownKeywordsAreRefusedByName() {
    String holding = RDA + "Firm\n    <HOLDING>\nWeight\n    <WEIGHT>\nLoose\n";
    assertThat(RdaReader.read("a.rda", holding, faults::add)).isEmpty();
    assertThat(lines())
        .anyMatch(line -> line.contains("found <HOLDING>"))
        .anyMatch(line -> line.contains("found <WEIGHT>"))
        .anyMatch(line -> line.contains("says what the variable Loose is"));
  }

  @Test
  void aHierarchyIsATreeOfLeadStrings() {
    String text = "Nord\n@N1\n@@N11\n@@N12\n@N2\nSud\n@S1\n";
    List<HrcCode> codes = HrcReader.read("a.hrc", text, "@", faults::add).orElseThrow();
    assertThat(codes.stream().map(HrcCode::depth)).containsExactly(1, 2, 3, 3, 2, 1, 2);
    assertThat(codes.get(2).code()).isEqualTo("N11");
  }

  @Test
  void aHierarchyThatSkipsALevelOrRepeatsACodeIsRefused() {
    assertThat(HrcReader.read("a.hrc", "Nord\n@@N11\nNord\n@\n", "@", faults::add)).isEmpty();
    assertThat(lines())
        .anyMatch(line -> line.contains("a.hrc: line 2: expected a code at most one level"))
        .anyMatch(line -> line.contains("a.hrc: line 3: expected every code once"))
        .anyMatch(line -> line.contains("a.hrc: line 4: expected a code behind the lead string"));
  }

  @Test
  void anAprioriFileTellsItsSeparator() {
    String text = "Nord;Total;u\n\"Sud\";Total;p\nNord;Total;pl;0,5;1,5\nSud;Total;c;12\n";
    List<HstLine> read = HstReader.read("a.hst", text, 2, faults::add).orElseThrow();
    assertThat(read.get(1).codes()).containsExactly("Sud", "Total");
    assertThat(read.get(2).second()).isEqualByComparingTo("1.5");
    assertThat(read.get(3).change()).isEqualTo(HstLine.Change.COST);
  }

  @Test
  void aprioriBoundsAndWrongFieldsAreRefused() {
    String text = "Nord,Total,u\nNord,Total,ab,1,2\nNord,Total,pl,1\nNord,Total,q\nNord\n";
    assertThat(HstReader.read("a.hst", text, 2, faults::add)).isEmpty();
    assertThat(lines())
        .hasSize(4)
        .anyMatch(line -> line.contains("found ab (a-priori bounds)"))
        .anyMatch(line -> line.contains("line 3: expected in field 5 a number from 0"));
  }

  @Test
  void aFolderWithSuchFilesNamesThem() {
    assertThat(why("x.txt", JJ)).contains("JJ instance");
    assertThat(why("x.txt", RDA)).contains("metadata of a tau-ARGUS table");
    assertThat(why("x.csv", "Nord,Total,u\nNord,Total,pl,1,2\n")).contains("a-priori file");
    assertThat(why("x.hst", "Nord;Total;u\n")).contains("a-priori file");
    assertThat(why("x.txt", "Nord\n@N1\n@N2\n")).contains("hierarchy");
    assertThat(Formats.decode("x.csv", "area,m\nNord,4\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Decoded.Grids.class);
  }

  private static String why(String path, String text) {
    return ((Decoded.Unread) Formats.decode(path, text.getBytes(StandardCharsets.UTF_8))).why();
  }
}
