package org.sluice.report.page;

import java.util.List;

/**
 * How a table was read and on what evidence.
 *
 * @param layout how it is laid out
 * @param reading how sure that is
 */
public record HowRead(
    String range,
    String layout,
    String reading,
    List<String> why,
    List<Axis> dimensions,
    List<Figures> measures) {

  /** What cells are broken down by. */
  public record Axis(String name, String columns, int categories, String total) {}

  /** What is counted or measured. */
  public record Figures(
      String name, String columns, String role, String unit, String rounding, List<String> why) {}
}
