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

/**
 * Hand labels of one file of a corpus of real outputs.
 *
 * @param partial whether only its first tables are labelled
 * @param small the cells with a count from 1 to 7
 * @param cut whether more cells than these have one
 */
record Truth(
    String file, boolean partial, List<LabelledTable> tables, Set<String> small, boolean cut) {
  static List<Truth> of(Path corpus) throws IOException {
    JsonNode root = new ObjectMapper().readTree(Files.readString(corpus.resolve("TRUTH.json")));
    List<Truth> truths = new ArrayList<>();
    root.get("files").forEach(file -> truths.add(of(file)));
    return truths;
  }

  private static Truth of(JsonNode file) {
    List<LabelledTable> tables = new ArrayList<>();
    file.get("tables").forEach(table -> tables.add(LabelledTable.of(table)));
    Set<String> small = new TreeSet<>();
    JsonNode counts = file.get("small_counts");
    counts.get("cells").forEach(cell -> small.add(cell.asText()));
    return new Truth(
        file.get("file").asText(),
        file.get("partial").asBoolean(),
        tables,
        small,
        counts.path("more").asBoolean(false));
  }

  /** The form of the file that figures are told apart by. */
  String format() {
    String ending = file.substring(file.lastIndexOf('.') + 1);
    return switch (ending) {
      case "txt", "out", "log" ->
          tables.stream().anyMatch(table -> table.kind() == LabelledTable.Kind.RANGE)
              ? "tsv"
              : "text";
      default -> ending;
    };
  }
}
