package org.sluice.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.sluice.finding.Problem;
import org.sluice.format.argus.HrcCode;
import org.sluice.format.argus.RdaVariable;
import org.sluice.table.Hierarchy;
import org.sluice.table.Sum;

/**
 * The categories of a variable and what adds up to what: by a file of codes, by the characters of
 * the codes, or all codes under one total. A total without a code of its own is told {@code Total}.
 */
final class Trees {
  /** What tau-ARGUS calls a total for which no code is declared. */
  static final String TOTAL = "Total";

  private final Map<String, Integer> categories = new LinkedHashMap<>();
  private final Map<Integer, List<Integer>> parts = new LinkedHashMap<>();

  private Trees(String total) {
    category(total);
  }

  private int category(String code) {
    Integer known = categories.putIfAbsent(code, categories.size());
    return known == null ? categories.size() - 1 : known;
  }

  private void add(int total, int part) {
    List<Integer> under = parts.computeIfAbsent(total, t -> new ArrayList<>());
    if (!under.contains(part)) {
      under.add(part);
    }
  }

  private Hierarchy tree() {
    List<Sum> sums = new ArrayList<>();
    parts.forEach((total, list) -> sums.add(new Sum(total, list, Sum.Basis.DECLARED)));
    return new Hierarchy(List.copyOf(categories.keySet()), sums);
  }

  /** The code of the total of a variable. */
  static String total(RdaVariable variable) {
    return variable.total().isEmpty() ? TOTAL : variable.total();
  }

  /** All codes under the total. */
  static Hierarchy flat(String total, Iterable<String> codes) {
    Trees tree = new Trees(total);
    for (String code : codes) {
      if (!code.equals(total)) {
        tree.add(0, tree.category(code));
      }
    }
    return tree.tree();
  }

  /** The codes of a hierarchy file. */
  static Hierarchy of(String path, String total, List<HrcCode> codes, Consumer<Problem> faults) {
    Trees tree = new Trees(total);
    List<Integer> above = new ArrayList<>(List.of(0));
    for (HrcCode code : codes) {
      if (code.code().equals(total)) {
        faults.accept(
            new Problem(
                path + ": line " + code.line(),
                "codes below the total",
                "the code of the total",
                "leave the total out, as it stands above all codes anyway"));
        continue;
      }
      above.subList(code.depth(), above.size()).clear();
      int category = tree.category(code.code());
      tree.add(above.get(above.size() - 1), category);
      above.add(category);
    }
    return tree.tree();
  }

  /**
   * Codes of which the first characters are the code of what they are part of ({@code
   * <HIERLEVELS>}).
   */
  static Hierarchy byCharacters(
      String path, RdaVariable variable, Iterable<String> codes, Consumer<Problem> faults) {
    Trees tree = new Trees(total(variable));
    TreeSet<Integer> ends = new TreeSet<>();
    int end = 0;
    for (int level : variable.levels()) {
      end += level;
      ends.add(end);
    }
    TreeSet<String> sorted = new TreeSet<>();
    codes.forEach(sorted::add);
    sorted.remove(total(variable));
    for (String code : sorted) {
      if (!ends.contains(code.length())) {
        faults.accept(
            new Problem(
                path,
                "codes of " + variable.name() + " as long as its <HIERLEVELS> say",
                "a code of " + code.length() + " characters",
                "correct the levels, or give a hierarchy file"));
        continue;
      }
      int above = 0;
      for (int length : ends.headSet(code.length(), true)) {
        int category = tree.category(code.substring(0, length));
        tree.add(above, category);
        above = category;
      }
    }
    return tree.tree();
  }
}
