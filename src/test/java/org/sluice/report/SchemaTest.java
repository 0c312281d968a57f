package org.sluice.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sluice.finding.Assessment;
import org.sluice.finding.RulesUsed;
import org.sluice.finding.Verdict;
import org.sluice.table.Role;

class SchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Reports.schema(), InputFormat.JSON);

  private static List<?> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Test
  void theDefaultReportFollowsTheSchema() {
    assertThat(faults(new JsonReport(false).render(Sample.assessment()))).isEmpty();
  }

  @Test
  void theRestrictedReportFollowsTheSchema() {
    assertThat(faults(new JsonReport(true).render(Sample.assessment()))).isEmpty();
  }

  @Test
  void aReportOfNothingFollowsTheSchema() {
    RulesUsed rules = new RulesUsed("bare", "1", "", "Bare", "", "", "", "", List.of());
    Assessment nothing =
        new Assessment("0.1.0", rules, "empty", List.of(), Verdict.PASS, List.of(), List.of());
    assertThat(faults(new JsonReport(false).render(nothing))).isEmpty();
  }

  @Test
  void aReportWithLimitsOfItsOwnFollowsTheSchema() {
    RulesUsed rules = new RulesUsed("bare", "1", "", "Bare", "", "", "", "", List.of());
    List<String> limits = List.of("sheets=5");
    Assessment limited =
        new Assessment("0.1.0", rules, "empty", limits, Verdict.PASS, List.of(), List.of());
    String report = new JsonReport(false).render(limited);
    assertThat(report).contains("\"limits\"");
    assertThat(faults(report)).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryRole() {
    for (Role role : Role.values()) {
      assertThat(Reports.schema()).contains("\"" + role.label() + "\"");
    }
  }

  @Test
  void theSchemaRefusesAFieldThatTheContractDoesNotKnow() {
    String report = new JsonReport(false).render(Sample.assessment());
    assertThat(faults(report.replaceFirst("\"notice\"", "\"remark\""))).isNotEmpty();
    assertThat(faults(report.replaceFirst("\"fail\"", "\"bad\""))).isNotEmpty();
  }
}
