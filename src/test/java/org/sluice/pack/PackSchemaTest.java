package org.sluice.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSchemaTest {
  private static final SortedMap<String, Map<String, Object>> KINDS =
      new TreeMap<>(
          Map.of(
              "low-count", Map.of("minimum", Map.of("type", "integer", "minimum", 1)),
              "record-level", Map.of("rows", Map.of("type", "integer"))));

  private static final String HEAD = "pack: own\ntitle: Own\nversion: 1\n";

  private static boolean accepts(String pack) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PackSchema.text(KINDS));
    return schema.validate(pack, InputFormat.YAML).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules: {}",
        "rules: {small-counts: {kind: low-count, minimum: 10, verdict: review}}",
        "rules: {small-counts: \"off\"}",
        "rules: {small-counts: {minimum: 15}}",
        "source: {address: x, grade: A-code}",
        "source: https://own.example",
        "service: SAIL Databank",
        "supersedes: sail-2022",
        "supersedes: [sail-2022, ukllc-2025]",
        "combines: [sail-2025-06, ./own.yaml]",
        "style: principles-based",
        "exceptions: {allowed: none}",
        "exceptions: {allowed: by-appeal, least: 10, by: a committee}",
        "not-checked: [{rule: a, source: b}]",
      })
  void whatThePackReaderTakesIsValid(String line) {
    assertThat(accepts(HEAD + line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extra: 1",
        "rules: {small-counts: {kind: low-count, minimum: 0}}",
        "rules: {small-counts: {kind: low-count, rows: 20}}",
        "rules: {small-counts: {kind: low-cont}}",
        "rules: {small-counts: {kind: low-count, verdict: pass}}",
        "rules: {small-counts: on}",
        "rules: {Small Counts: {kind: low-count}}",
        "source: {adress: x}",
        "service: ''",
        "supersedes: []",
        "style: strict",
        "combines: [sail-2025-06]",
        "combines: [a, b]\nextends: c",
        "exceptions: none",
        "exceptions: {by: a committee}",
        "exceptions: {allowed: none, least: 10}",
        "exceptions: {allowed: rare, least: 0}",
        "units: []",
        "not-checked: [{rule: a}]",
      })
  void whatThePackReaderRefusesIsNot(String line) {
    assertThat(accepts(HEAD + line)).isFalse();
  }

  @Test
  void theTextIsTheSameEachTimeAndEndsALine() {
    assertThat(PackSchema.text(KINDS)).isEqualTo(PackSchema.text(KINDS)).endsWith("}\n");
    assertThat(PackSchema.text(KINDS)).doesNotContain("\r");
  }
}
