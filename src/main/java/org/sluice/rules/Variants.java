package org.sluice.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.CellValue;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/** A table of genetic variants: which of its columns say how rare each one is. */
final class Variants {
  private static final Set<String> FREQUENCY = Set.of("maf", "eaf", "raf");
  private static final Set<String> COUNT = Set.of("mac");
  private static final List<HeadWords> FREQUENCIES =
      List.of(HeadWords.of("allele frequency"), HeadWords.of("allele freq"));
  private static final HeadWords COUNTS = HeadWords.of("allele count");

  /** Names that say so little that they count beside variants alone: AF is also a disease. */
  private static final Set<String> FREQUENCY_OF_VARIANTS = Set.of("af", "freq", "frequency");

  private static final Set<String> COUNT_OF_VARIANTS = Set.of("ac", "ct");

  /** Names of dimensions and columns that hold variants. */
  private static final Set<String> VARIANT = Set.of("variant", "rsid", "snp", "hgvs");

  /** A place on a chromosome takes two columns. */
  private static final Set<String> CHROMOSOME = Set.of("chrom", "chr", "chromosome");

  private static final Set<String> POSITION = Set.of("pos", "position", "bp");

  /** {@code rs7412}, {@code chr19:44908822:C:T}. */
  private static final Pattern LABEL =
      Pattern.compile("rs\\d+|(?:chr)?(?:\\d{1,2}|[XYM])[:_-]\\d{3,}(?:[:_-][ACGT]+){0,2}");

  private final Table table;
  private final List<Integer> frequencies = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();

  private Variants(Table table) {
    this.table = table;
    boolean certain = isOfVariants(table);
    for (int m = 0; m < table.measures().size(); m++) {
      HeadWords words = HeadWords.of(table.measures().get(m).name());
      if (isFrequency(words) || (certain && words.hasAny(FREQUENCY_OF_VARIANTS))) {
        frequencies.add(m);
        columns.add(m);
      } else if (isCount(words) || (certain && words.hasAny(COUNT_OF_VARIANTS))) {
        counts.add(m);
        columns.add(m);
      }
    }
  }

  /** How rare a variant is. */
  enum Answer {
    COMMON,
    UNCLEAR,
    RARE;

    private Answer or(Answer other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  static Variants in(Table table) {
    return new Variants(table);
  }

  private static boolean isOfVariants(Table table) {
    List<HeadWords> heads = heads(table);
    boolean named = heads.stream().anyMatch(Variants::nameVariants);
    boolean placed =
        heads.stream().anyMatch(head -> head.hasAny(CHROMOSOME))
            && heads.stream().anyMatch(head -> head.hasAny(POSITION));
    return named || placed || table.dimensions().stream().anyMatch(Variants::areVariants);
  }

  private static boolean nameVariants(HeadWords head) {
    return isFrequency(head) || isCount(head) || head.singular().hasAny(VARIANT);
  }

  private static List<HeadWords> heads(Table table) {
    List<String> names = new ArrayList<>(table.surroundings().labels());
    table.dimensions().forEach(dimension -> names.add(dimension.name()));
    table.measures().forEach(measure -> names.add(measure.name()));
    return names.stream().map(HeadWords::of).toList();
  }

  private static boolean areVariants(Dimension dimension) {
    return dimension.hierarchy().categories().stream()
        .allMatch(label -> LABEL.matcher(label.strip()).matches());
  }

  private static boolean isFrequency(HeadWords words) {
    return words.hasAny(FREQUENCY) || FREQUENCIES.stream().anyMatch(words::holds);
  }

  private static boolean isCount(HeadWords words) {
    return words.hasAny(COUNT) || words.singular().holds(COUNTS);
  }

  /** Whether the table is one of variants at all. */
  boolean areThere() {
    return isOfVariants(table);
  }

  boolean haveFrequencies() {
    return !frequencies.isEmpty();
  }

  boolean haveCounts() {
    return !counts.isEmpty();
  }

  /** The columns that say how rare a variant is. */
  List<Integer> columns() {
    return columns;
  }

  /** How many variants the table lists. */
  int size() {
    int size = 0;
    for (int r = 0; r < table.size(); r++) {
      size += table.isStated(r) || table.isMargin(r) ? 0 : 1;
    }
    return size;
  }

  /** What one column says of the variant of a record. */
  Answer answer(int column, int record, BigDecimal frequency, int count) {
    return counts.contains(column)
        ? byCount(table.value(column, record), count)
        : byFrequency(column, table.value(column, record), frequency);
  }

  private static Answer byCount(CellValue value, int count) {
    return switch (Boundary.side(value, Math.max(1, count))) {
      case NONE, BELOW -> count > 0 ? Answer.RARE : Answer.COMMON;
      case ENOUGH -> Answer.COMMON;
      case HIDDEN, UNKNOWN -> Answer.UNCLEAR;
    };
  }

  /** An allele that nearly everybody has leaves a rare one for the others. */
  private Answer byFrequency(int column, CellValue value, BigDecimal frequency) {
    BigDecimal whole = table.measures().get(column).per();
    if (!(value instanceof CellValue.Shown shown) || shown.value().compareTo(whole) > 0) {
      return Answer.UNCLEAR;
    }
    BigDecimal minor = shown.value().min(whole.subtract(shown.value()));
    return minor.compareTo(frequency.multiply(whole)) < 0 ? Answer.RARE : Answer.COMMON;
  }

  /** The worst that any column says of the variant of a record. */
  Answer answer(int record, BigDecimal frequency, int count) {
    Answer answer = Answer.COMMON;
    for (int column : columns) {
      answer = answer.or(answer(column, record, frequency, count));
    }
    return answer;
  }
}
