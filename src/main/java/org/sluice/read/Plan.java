package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sluice.table.Layout;
import org.sluice.table.Link;
import org.sluice.table.Role;
import org.sluice.table.Sum;

/**
 * What is to be built of a block: its measures, and the categories that stand as heads.
 *
 * @param layout how the block is laid out
 * @param heads dimensions whose categories are heads; empty where every record is a row
 * @param width how many columns of the body belong to each row's records, 1 where a record is a row
 * @param measures the measures
 */
record Plan(Layout layout, List<HeadAxis> heads, int width, List<Figures> measures) {
  /** Copies the lists; measures may be added while the plan is made. */
  Plan {
    heads = List.copyOf(heads);
    measures = new ArrayList<>(measures);
  }

  /**
   * A dimension whose categories are heads.
   *
   * @param codes for each of the row's records the category
   * @param sums which of them are known to be sums of others
   */
  record HeadAxis(String name, List<String> labels, Codes codes, List<Sum> sums) {
    /** Copies the lists. */
    HeadAxis {
      labels = List.copyOf(labels);
      sums = List.copyOf(sums);
    }

    /** One category a column, in the order of the columns, without known sums. */
    static HeadAxis of(String name, List<String> labels) {
      int[] codes = new int[labels.size()];
      Arrays.setAll(codes, i -> i);
      return new HeadAxis(name, labels, Codes.of(codes), List.of());
    }
  }

  /** One measure to be: where its figures stand and what they are. */
  static final class Figures {
    final String name;
    final Role role;
    final int[] columns;
    final int part;
    final Map<Link, Integer> links = new EnumMap<>(Link.class);
    final List<String> reasons = new ArrayList<>();
    BigDecimal per;
    boolean sure;

    /** The figures are counts in units of this power of ten. */
    int power;

    boolean evidence;
    OptionalInt roundedTo = OptionalInt.empty();
    String unit = "";
    Optional<BitSet> rows = Optional.empty();

    /**
     * Figures of one role.
     *
     * @param columns for each of a row's records the source column, -1 where it has no such figure
     * @param part which figure of a composite cell, -1 for the whole cell
     */
    Figures(String name, Sense sense, Role role, int[] columns, int part) {
      this.name = name;
      this.role = role;
      this.columns = columns.clone();
      this.part = part;
      this.per = role == sense.role() ? sense.per() : of(role);
      this.sure = sense.sure();
      this.reasons.addAll(sense.reasons());
      this.unit = role.isCount() ? Counts.unit(name) : "";
    }

    /** The same columns as figures of another role. */
    Figures(String name, Figures like, Role role, int part) {
      this.name = name;
      this.role = role;
      this.columns = like.columns.clone();
      this.part = part;
      this.per = of(role);
      this.unit = role.isCount() ? Counts.unit(name) : "";
    }

    private static BigDecimal of(Role role) {
      return role == Role.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    }
  }
}
