package org.sluice.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sluice.table.Role;

/**
 * What one column of a block was taken for.
 *
 * @param column the source column, zero-based
 * @param name its head
 * @param kind label, figure, or nothing at all
 * @param role what its figures or labels are
 * @param per what a share is out of
 * @param parts the roles of a composite cell's figures, in order; empty for plain cells
 * @param sure whether the evidence suffices without a person
 * @param reasons the evidence in words
 */
record Sense(
    int column,
    String name,
    Hint.Kind kind,
    Role role,
    BigDecimal per,
    List<Role> parts,
    boolean sure,
    List<String> reasons) {
  /** Copies the lists. */
  Sense {
    parts = List.copyOf(parts);
    reasons = List.copyOf(reasons);
  }

  static Sense label(int column, String name, Role role, String reason) {
    return new Sense(
        column, name, Hint.Kind.LABEL, role, BigDecimal.ONE, List.of(), true, List.of(reason));
  }

  static Sense figure(int column, String name, Role role, boolean sure, String reason) {
    BigDecimal per = role == Role.PERCENT ? BigDecimal.valueOf(100) : BigDecimal.ONE;
    return new Sense(column, name, Hint.Kind.FIGURE, role, per, List.of(), sure, List.of(reason));
  }

  /** Figures as a hint says. */
  static Sense figure(int column, String name, Hint hint, boolean sure) {
    Sense sense = figure(column, name, hint.role().orElse(Role.OTHER), sure, hint.because());
    return hint.per().isPresent()
        ? new Sense(
            column, name, sense.kind, sense.role, hint.per().get(), List.of(), sure, sense.reasons)
        : sense;
  }

  /** Several figures in a cell, from left to right. */
  static Sense composite(
      int column, String name, List<Role> parts, boolean sure, List<String> reasons) {
    return new Sense(
        column, name, Hint.Kind.FIGURE, Role.COMPOSITE, BigDecimal.ONE, parts, sure, reasons);
  }

  /** Neither label nor figure. */
  static Sense nothing(int column, String name) {
    return new Sense(
        column, name, Hint.Kind.NOTHING, Role.OTHER, BigDecimal.ONE, List.of(), true, List.of());
  }

  /** Those that are figures. */
  static List<Sense> figures(List<Sense> senses) {
    List<Sense> figures = new ArrayList<>();
    for (Sense sense : senses) {
      if (sense.isFigure()) {
        figures.add(sense);
      }
    }
    return figures;
  }

  boolean isFigure() {
    return kind == Hint.Kind.FIGURE;
  }

  /** Whether each cell is one count. */
  boolean isCount() {
    return isFigure() && role.isCount() && !isComposite();
  }

  boolean isLabel() {
    return kind == Hint.Kind.LABEL;
  }

  boolean isComposite() {
    return !parts.isEmpty();
  }

  /** The same column as neither label nor figure. */
  Sense leftOut() {
    return nothing(column, name);
  }

  /** The same column as another role, for one more reason. */
  Sense as(Role other, BigDecimal otherPer, boolean nowSure, String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Sense(column, name, Hint.Kind.FIGURE, other, otherPer, parts, nowSure, more);
  }

  /** The same column as labels, for one more reason. */
  Sense asLabel(Role other, String reason) {
    List<String> more = new ArrayList<>(reasons);
    more.add(reason);
    return new Sense(column, name, Hint.Kind.LABEL, other, BigDecimal.ONE, List.of(), true, more);
  }
}
