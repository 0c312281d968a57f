package org.sluice.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sluice.table.Role;

/**
 * What a name says of the figures under it.
 *
 * @param kind a figure of a known role, a label, or nothing
 * @param role the role, where it is a figure
 * @param per what a share is out of, where the name tells
 * @param parts the roles of a composite cell's figures, where the name tells
 * @param sure whether the name alone is good evidence, or only together with fitting values
 * @param because the evidence in words
 */
record Hint(
    Kind kind,
    Optional<Role> role,
    Optional<BigDecimal> per,
    List<Role> parts,
    boolean sure,
    String because) {
  /** What kind of thing a name names. */
  enum Kind {
    FIGURE,
    LABEL,
    NOTHING
  }

  static Hint nothing() {
    return new Hint(
        Kind.NOTHING,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        false,
        "its name says nothing");
  }

  static Hint label(Role role, boolean sure, String because) {
    return new Hint(Kind.LABEL, Optional.of(role), Optional.empty(), List.of(), sure, because);
  }

  static Hint figure(Role role, boolean sure, String because) {
    return new Hint(Kind.FIGURE, Optional.of(role), Optional.empty(), List.of(), sure, because);
  }

  static Hint share(Role role, BigDecimal per, String because) {
    return new Hint(Kind.FIGURE, Optional.of(role), Optional.of(per), List.of(), true, because);
  }

  static Hint parts(List<Role> parts, String because) {
    return new Hint(
        Kind.FIGURE, Optional.of(Role.COMPOSITE), Optional.empty(), parts, true, because);
  }

  boolean isFigure() {
    return kind == Kind.FIGURE;
  }

  boolean isLabel() {
    return kind == Kind.LABEL;
  }

  boolean is(Role which) {
    return role.isPresent() && role.get() == which;
  }
}
