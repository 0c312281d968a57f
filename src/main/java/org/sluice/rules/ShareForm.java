package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sluice.rules.DominanceRule.Share;
import org.sluice.rules.Setting.Form;
import org.sluice.yaml.Settings;

/** How a pack writes a list of (n,k) rules: {@code [{n: 1, k: 50}, {n: 2, k: 67}]}. */
final class ShareForm {
  private static final int MOST_CONTRIBUTORS = 10;
  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private ShareForm() {}

  static Setting<List<Share>> setting(String name, List<Share> otherwise, String meaning) {
    return new Setting<>(
        name,
        otherwise,
        "a list of `{n: …, k: …}`, n from 1 to 10, k above 0 and at most 100",
        meaning,
        new Form<>(ShareForm::read, ShareForm::written, schema()));
  }

  private static List<Share> read(Settings settings, String name, List<Share> otherwise) {
    if (!settings.has(name)) {
      return otherwise;
    }
    List<Share> shares = new ArrayList<>();
    for (Settings each : settings.eachBelow(name)) {
      each.require("n");
      each.require("k");
      int n = each.wholeNumber("n", 1, MOST_CONTRIBUTORS, 1);
      BigDecimal k = each.decimal("k", LEAST, MOST, BigDecimal.TEN);
      each.refuseOthers();
      shares.add(new Share(n, k));
    }
    return shares.isEmpty() ? otherwise : shares;
  }

  private static String written(List<Share> shares) {
    return shares.stream()
        .map(share -> "{n: " + share.n() + ", k: " + share.k().toPlainString() + "}")
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static Map<String, Object> schema() {
    Map<String, Object> n = Forms.schema("type", "integer", "minimum", 1, "maximum", 10);
    Map<String, Object> k = Forms.schema("type", "number", "exclusiveMinimum", 0, "maximum", 100);
    Map<String, Object> share =
        Forms.schema(
            "type",
            "object",
            "properties",
            Forms.schema("n", n, "k", k),
            "required",
            List.of("n", "k"),
            "additionalProperties",
            false);
    return Forms.schema("type", "array", "minItems", 1, "items", share);
  }
}
