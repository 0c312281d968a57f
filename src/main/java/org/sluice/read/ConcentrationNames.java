package org.sluice.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Role;
import org.sluice.table.TopShare;

/** Names of how unequal the values of a group are, and of how far few hold all of something. */
final class ConcentrationNames {
  private static final Set<String> GINI = Set.of("gini", "ginis", "lorenz");

  /**
   * Like a Gini coefficient each is one figure from the values of everybody, by which few people
   * can be told; no published family names them, and as shares they would be asked for what they
   * count. Both are names of people and places too.
   */
  private static final Set<String> OTHER_INEQUALITY = Set.of("theil", "atkinson");

  private static final Set<String> HERFINDAHL = Set.of("herfindahl", "hirschman");
  private static final Set<String> INDEX =
      Set.of("index", "indices", "coefficient", "inequality", "concentration", "market");

  /** {@code HHI (0-10,000)}: no household has such a number. */
  private static final Pattern SCALE = Pattern.compile("\\b(?:10[, ]?000|0 ?[-–] ?1(?:00)?)\\b");

  /** What is said of an index, not the index; a slope; and how a tree of decisions was grown. */
  private static final Set<String> OTHERWISE =
      Set.of(
          "id",
          "ids",
          "code",
          "rank",
          "ranking",
          "decile",
          "quintile",
          "quartile",
          "band",
          "category",
          "sen",
          "decrease",
          "importance",
          "impurity");

  /** More than the sum of squared shares can be, however it is written. */
  private static final double MOST = 10_000;

  private ConcentrationNames() {}

  static Optional<Hint> of(Words words) {
    return ModelNames.isError(words) || ModelNames.isInterval(words) || ModelNames.isP(words)
        ? Optional.empty()
        : estimate(words);
  }

  /** The same where the name says an interval or an error as well. */
  static Optional<Hint> estimate(Words words) {
    if (words.hasAny(OTHERWISE)) {
      return Optional.empty();
    }
    if (words.hasAny(GINI)) {
      return hint(Role.GINI, true, "its name says Gini coefficient");
    }
    boolean index = words.hasAny(INDEX);
    if (words.hasAny(OTHER_INEQUALITY)) {
      return hint(Role.GINI, index, "its name says an index of inequality");
    }
    if (words.hasAny(HERFINDAHL) || words.has("hhi")) {
      boolean sure = index || words.hasAny(HERFINDAHL) || SCALE.matcher(words.head()).find();
      return hint(Role.CONCENTRATION, sure, "its name says Herfindahl-Hirschman index");
    }
    return TopShare.named(words.head())
        .flatMap(
            top -> hint(Role.PROPORTION, !words.has("cr"), "its name says a concentration ratio"));
  }

  /**
   * Whether figures under the letters {@code HHI} number households: they do where none can be an
   * index, where they count on, label the rows, or stand beside another identifier.
   */
  static boolean isHousehold(Hint hint, Profile profile, boolean first, Hint[] hints) {
    return hint.is(Role.CONCENTRATION)
        && !hint.sure()
        && profile.isWhole()
        && (first
            || profile.max > MOST
            || profile.isCounting()
            || List.of(hints).stream().anyMatch(other -> other.is(Role.IDENTIFIER)));
  }

  /**
   * The shares of the largest as measures of concentration, but where they are evidence about the
   * one magnitude beside them: then the reader links them.
   */
  static void settle(List<Sense> senses) {
    boolean magnitude = senses.stream().filter(ConcentrationNames::isMagnitude).count() == 1;
    senses.replaceAll(
        sense ->
            !sense.role().isShare() || mayBeEvidence(sense.name(), magnitude)
                ? sense
                : settled(sense));
  }

  /** The role of figures of a name that stand beside no magnitude. */
  static Role settled(Role role, String name) {
    return role.isShare() && isTopShare(name) ? Role.CONCENTRATION : role;
  }

  private static Sense settled(Sense sense) {
    Role role = sense.isFigure() ? settled(sense.role(), sense.name()) : sense.role();
    return role == sense.role()
        ? sense
        : sense.as(role, sense.per(), sense.sure(), "no magnitude stands beside it");
  }

  private static boolean isTopShare(String name) {
    return estimate(Words.of(name)).isPresent() && TopShare.named(name).isPresent();
  }

  private static boolean isMagnitude(Sense sense) {
    return sense.isFigure() && sense.role() == Role.SUM && !Links.saysContribution(sense.name());
  }

  private static boolean mayBeEvidence(String name, boolean magnitude) {
    return magnitude && TopShare.named(name).filter(top -> top.contributors() > 2).isEmpty();
  }

  private static Optional<Hint> hint(Role role, boolean sure, String because) {
    return Optional.of(Hint.figure(role, sure, because));
  }
}
