package org.sluice.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The figures of one measure, one a record, and where each stands. Kept in primitive arrays: a tidy
 * file of a hundred megabytes has ten million figures.
 */
public final class Column {
  private static final byte SHOWN = 0;
  private static final byte LARGE = 1;
  private static final byte WITHHELD = 2;
  private static final byte NOT_APPLICABLE = 3;
  private static final byte MISSING = 4;
  private static final byte UNREAD = 5;

  private final byte[] kinds;
  private final byte[] scales;
  private final long[] unscaled;
  private final int[] columns;
  private final Map<Integer, CellValue> others;

  private Column(Builder builder) {
    boolean full = builder.size == builder.kinds.length;
    this.kinds = full ? builder.kinds : Arrays.copyOf(builder.kinds, builder.size);
    this.scales = full ? builder.scales : Arrays.copyOf(builder.scales, builder.size);
    this.unscaled = full ? builder.unscaled : Arrays.copyOf(builder.unscaled, builder.size);
    this.columns =
        builder.columns.length == 0
            ? new int[] {builder.firstColumn}
            : Arrays.copyOf(builder.columns, builder.size);
    this.others = builder.others;
  }

  /** Number of records. */
  public int size() {
    return kinds.length;
  }

  /** How many records show a figure. */
  public int shown() {
    int shown = 0;
    for (byte kind : kinds) {
      shown += kind == SHOWN || kind == LARGE ? 1 : 0;
    }
    return shown;
  }

  /** What stands in the cell of this record. */
  public CellValue value(int record) {
    return switch (kinds[record]) {
      case SHOWN -> new CellValue.Shown(BigDecimal.valueOf(unscaled[record], scales[record]));
      case NOT_APPLICABLE -> new CellValue.NotApplicable();
      case MISSING -> new CellValue.Missing();
      case UNREAD -> new CellValue.Unread();
      default -> others.getOrDefault(record, new CellValue.Missing());
    };
  }

  /** An approximation of a shown figure, to search with. */
  public double approximate(int record) {
    return kinds[record] == SHOWN && scales[record] == 0
        ? unscaled[record]
        : ((CellValue.Shown) value(record)).value().doubleValue();
  }

  /** How many digits of a shown figure stand behind the point, also where they are zeros. */
  public int scale(int record) {
    return kinds[record] == LARGE
        ? ((CellValue.Shown) value(record)).value().scale()
        : scales[record];
  }

  /** Whether the cell is none that a figure could stand in. */
  public boolean isNotApplicable(int record) {
    return kinds[record] == NOT_APPLICABLE;
  }

  /** Whether a figure is shown. */
  public boolean isShown(int record) {
    return kinds[record] == SHOWN || kinds[record] == LARGE;
  }

  /** Whether a mark stands for a withheld figure. */
  public boolean isWithheld(int record) {
    return kinds[record] == WITHHELD;
  }

  /** Whether a mark stands for the figure of some record. */
  public boolean isAnyWithheld() {
    for (CellValue other : others.values()) {
      if (other instanceof CellValue.Withheld) {
        return true;
      }
    }
    return false;
  }

  /** Whether text stands where a figure belongs. */
  public boolean isUnread(int record) {
    return kinds[record] == UNREAD;
  }

  /**
   * Whether a shown figure lies in low to high, both included. Asked of every count of a file, so
   * it makes no object.
   */
  public boolean isBetween(int record, long low, long high) {
    if (kinds[record] == LARGE) {
      BigDecimal value = ((CellValue.Shown) value(record)).value();
      return value.compareTo(BigDecimal.valueOf(low)) >= 0
          && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }
    if (kinds[record] != SHOWN) {
      return false;
    }
    long value = unscaled[record];
    if (scales[record] == 0) {
      return value >= low && value <= high;
    }
    long power = 1;
    for (int i = 0; i < scales[record]; i++) {
      power *= 10;
    }
    return Math.floorDiv(value, power) >= low && -Math.floorDiv(-value, power) <= high;
  }

  /** The source column, zero-based, of this record's cell. */
  public int column(int record) {
    return columns.length == 1 ? columns[0] : columns[record];
  }

  /** Collects the figures of a column in the order of the table's records. */
  public static final class Builder {
    private final Map<Integer, CellValue> others = new HashMap<>();
    private byte[] kinds;
    private byte[] scales;
    private long[] unscaled;
    private int firstColumn;
    private int[] columns = {};
    private int size;

    /** A column of a number of records that is not known beforehand. */
    public Builder() {
      this(16);
    }

    /** A column of about so many records. */
    public Builder(int expected) {
      kinds = new byte[expected];
      scales = new byte[expected];
      unscaled = new long[expected];
    }

    /**
     * Adds a shown figure: {@code unscaled} times ten to the power of minus {@code scale}, scale 0
     * to 18.
     */
    public Builder shown(long unscaled, int scale, int column) {
      next(SHOWN, column);
      this.unscaled[size - 1] = unscaled;
      this.scales[size - 1] = (byte) scale;
      return this;
    }

    /** Adds what stands in the next record's cell, at this source column. */
    public Builder add(CellValue value, int column) {
      if (value instanceof CellValue.Shown shown) {
        BigDecimal figure = shown.value();
        if (figure.scale() >= 0
            && figure.scale() <= 18
            && figure.unscaledValue().bitLength() < 63) {
          return shown(figure.unscaledValue().longValueExact(), figure.scale(), column);
        }
        next(LARGE, column);
        others.put(size - 1, value);
      } else if (value instanceof CellValue.Withheld) {
        next(WITHHELD, column);
        others.put(size - 1, value);
      } else if (value instanceof CellValue.NotApplicable) {
        next(NOT_APPLICABLE, column);
      } else {
        next(value instanceof CellValue.Unread ? UNREAD : MISSING, column);
      }
      return this;
    }

    private void next(byte kind, int column) {
      if (size == kinds.length) {
        int larger = size + (size >> 1) + 1;
        kinds = Arrays.copyOf(kinds, larger);
        scales = Arrays.copyOf(scales, larger);
        unscaled = Arrays.copyOf(unscaled, larger);
        columns = columns.length == 0 ? columns : Arrays.copyOf(columns, larger);
      }
      kinds[size] = kind;
      stands(column);
      size++;
    }

    /** Most columns of figures stand in one column of the source. */
    private void stands(int column) {
      if (size == 0) {
        firstColumn = column;
      }
      if (columns.length == 0 && column != firstColumn) {
        columns = new int[kinds.length];
        Arrays.fill(columns, 0, size, firstColumn);
      }
      if (columns.length > 0) {
        columns[size] = column;
      }
    }

    /** The finished column; the builder is not used again. */
    public Column build() {
      return new Column(this);
    }
  }
}
