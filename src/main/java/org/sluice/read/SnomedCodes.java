package org.sluice.read;

import java.util.HashSet;
import java.util.Set;
import org.sluice.grid.Grid;

/**
 * Codes of clinical terms, which look like large counts: SNOMED CT identifiers of six to eighteen
 * digits. Their last digit checks the others by Verhoeff's scheme, and the two before it say what
 * sort of thing is named (SNOMED International, Release File Specifications, 6.2 and 6.3).
 */
final class SnomedCodes {
  private static final int SHORTEST = 6;
  private static final int LONGEST = 18;

  /** One large number in 170 is a code by chance, and two of two are one time in 28,000. */
  private static final int FEWEST = 2;

  private static final Set<String> PARTITIONS = Set.of("00", "01", "02", "10", "11", "12");

  /** The symmetries of a pentagon: Verhoeff's multiplication. */
  private static final String[] TIMES = {
    "0123456789",
    "1234067895",
    "2340178956",
    "3401289567",
    "4012395678",
    "5987604321",
    "6598710432",
    "7659821043",
    "8765932104",
    "9876543210"
  };

  private static final String TURN = "1576283094";

  private SnomedCodes() {}

  /** Whether all values of a column are such codes, and at least two of them differ. */
  static boolean in(Block block, int column) {
    Grid grid = block.grid();
    Set<String> different = new HashSet<>();
    for (int row = block.bodyTop(); row <= block.bottom(); row++) {
      if (!grid.isBlank(row, column)) {
        String text = grid.text(row, column).strip();
        if (!isOne(text)) {
          return false;
        }
        if (different.size() < FEWEST) {
          different.add(text);
        }
      }
    }
    return different.size() >= FEWEST;
  }

  /** Whether digits are a code with its check digit. */
  static boolean isOne(String digits) {
    int length = digits.length();
    return length >= SHORTEST
        && length <= LONGEST
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && digits.charAt(0) != '0'
        && PARTITIONS.contains(digits.substring(length - 3, length - 1))
        && checks(digits);
  }

  private static boolean checks(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      for (int turn = 0; turn < i % 8; turn++) {
        digit = TURN.charAt(digit) - '0';
      }
      sum = TIMES[sum].charAt(digit) - '0';
    }
    return sum == 0;
  }
}
