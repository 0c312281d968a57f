package org.sluice.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How well a published rule is known, the best first. */
public enum Grade {
  A("A", ""),
  A_CODE("A-code", "read in the service's own program code, not in its policy text"),
  B("B", "only the visible part of the source was read"),
  C2("C2", "two secondary sources; confirm against the original"),
  C("C", "secondary source; confirm against the original");

  private final String label;
  private final String remark;

  Grade(String label, String remark) {
    this.label = label;
    this.remark = remark;
  }

  /** The name in packs and reports. */
  public String label() {
    return label;
  }

  /** What a reader has to know of a source of this grade; empty for one read first-hand. */
  public String remark() {
    return remark;
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(Grade::label).toList();
  }

  static Optional<Grade> labelled(String label) {
    return Arrays.stream(values()).filter(grade -> grade.label.equals(label)).findFirst();
  }
}
