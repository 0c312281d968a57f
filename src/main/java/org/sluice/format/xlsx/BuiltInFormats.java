package org.sluice.format.xlsx;

import java.util.HashMap;
import java.util.Map;

/** Number formats that have a number and no code in the file (ECMA-376 part 1, 18.8.30). */
final class BuiltInFormats {
  static final NumberFormat GENERAL = NumberFormat.of("General", false);

  static final Map<Integer, String> CODES = codes();

  private BuiltInFormats() {}

  private static Map<Integer, String> codes() {
    Map<Integer, String> codes = new HashMap<>();
    codes.put(0, "General");
    codes.put(1, "0");
    codes.put(2, "0.00");
    codes.put(3, "#,##0");
    codes.put(4, "#,##0.00");
    codes.put(5, "\"$\"#,##0");
    codes.put(6, "\"$\"#,##0");
    codes.put(7, "\"$\"#,##0.00");
    codes.put(8, "\"$\"#,##0.00");
    codes.put(9, "0%");
    codes.put(10, "0.00%");
    codes.put(11, "0.00E+00");
    codes.put(12, "# ?/?");
    codes.put(13, "# ??/??");
    for (int date = 14; date <= 17; date++) {
      codes.put(date, "yyyy-mm-dd");
    }
    codes.put(16, "d-mmm");
    codes.put(17, "mmm-yy");
    for (int time = 18; time <= 21; time++) {
      codes.put(time, "h:mm:ss");
    }
    codes.put(22, "yyyy-mm-dd h:mm");
    for (int asian = 27; asian <= 36; asian++) {
      codes.put(asian, "yyyy-mm-dd");
      codes.put(asian + 23, "yyyy-mm-dd");
    }
    for (int amount = 37; amount <= 44; amount++) {
      boolean pence = amount == 39 || amount == 40 || amount == 43 || amount == 44;
      codes.put(amount, pence ? "#,##0.00" : "#,##0");
    }
    codes.put(45, "mm:ss");
    codes.put(46, "[h]:mm:ss");
    codes.put(47, "mm:ss.0");
    codes.put(48, "##0.0E+0");
    codes.put(49, "@");
    return Map.copyOf(codes);
  }
}
