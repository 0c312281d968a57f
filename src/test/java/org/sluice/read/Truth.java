package org.sluice.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Hand labels of a corpus of real outputs: which columns hold counts, which cells are small. */
record Truth(String file, List<LabelledTable> tables, Set<String> small, boolean cut) {
  /** One labelled table and its columns of counts and denominators. */
  record LabelledTable(String range, Set<String> counts) {}

  static List<Truth> ofCsv(Path corpus) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(corpus.resolve("TRUTH.json")));
    List<Truth> truths = new ArrayList<>();
    for (JsonNode file : root.get("files")) {
      if (file.get("file").asText().endsWith(".csv")) {
        truths.add(of(file));
      }
    }
    return truths;
  }

  private static Truth of(JsonNode file) {
    List<LabelledTable> tables = new ArrayList<>();
    for (JsonNode table : file.get("tables")) {
      Set<String> counts = new TreeSet<>();
      for (JsonNode measure : table.get("measures")) {
        if (isCount(measure)) {
          measure.get("columns").forEach(column -> counts.add(column.asText()));
        }
      }
      tables.add(new LabelledTable(table.get("range").asText(), counts));
    }
    Set<String> small = new TreeSet<>();
    file.get("small_counts").get("cells").forEach(cell -> small.add(cell.asText()));
    return new Truth(
        file.get("file").asText(),
        tables,
        small,
        file.get("small_counts").path("more").asBoolean(false));
  }

  private static boolean isCount(JsonNode measure) {
    String role = measure.get("role").asText();
    boolean part = false;
    for (JsonNode each : measure.path("parts")) {
      part |= each.asText().equals("count") || each.asText().equals("denominator");
    }
    return part || Set.of("count", "denominator", "n (%)").contains(role);
  }
}
