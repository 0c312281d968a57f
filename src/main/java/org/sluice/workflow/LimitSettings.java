package org.sluice.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Limits;

/**
 * How much is opened of every file, as the person says who runs the check. Nothing inside a
 * submission has a say in it.
 *
 * @param fault what is wrong with the settings; then the limits are the usual ones
 */
public record LimitSettings(Limits limits, Optional<String> fault) {
  /** Nothing is set. */
  public static LimitSettings standard() {
    return new LimitSettings(Limits.standard(), Optional.empty());
  }

  /**
   * Reads settings; of two for one limit the later one holds.
   *
   * @param given a {@code NAME=VALUE} each
   */
  public static LimitSettings of(List<String> given) {
    Limits limits = standard().limits();
    for (String setting : given) {
      int equals = setting.indexOf('=');
      Optional<Limit> limit = Limit.named(setting.substring(0, Math.max(0, equals)));
      if (limit.isEmpty()) {
        return faulty("NAME=VALUE with one of the names " + names() + ", found " + setting);
      }
      Optional<Long> value = value(setting.substring(equals + 1), limit.get());
      if (value.isEmpty()) {
        return faulty(
            limit.get().title()
                + "=VALUE with a whole number from 1 to "
                + limit.get().most()
                + ", found "
                + setting);
      }
      limits = limits.with(limit.get(), value.get());
    }
    return new LimitSettings(limits, Optional.empty());
  }

  /** What was set and is not as usual, a {@code NAME=VALUE} each. */
  List<String> settings() {
    return limits.settings();
  }

  /** A line for each limit: its name, what holds where nothing is set, and what is over it. */
  public static List<String> help() {
    return Arrays.stream(Limit.values()).map(LimitSettings::help).toList();
  }

  private static String help(Limit limit) {
    return String.format(
        Locale.ROOT, "  %-17s %10d  %s", limit.title(), limit.usual(), limit.over("N"));
  }

  private static LimitSettings faulty(String expected) {
    return new LimitSettings(standard().limits(), Optional.of("expected " + expected));
  }

  private static String names() {
    return Arrays.stream(Limit.values()).map(Limit::title).collect(Collectors.joining(", "));
  }

  /** Digits alone, and no more of them than the largest number has. */
  private static Optional<Long> value(String text, Limit limit) {
    boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits || text.length() > String.valueOf(limit.most()).length()) {
      return Optional.empty();
    }
    return Optional.of(Long.valueOf(text)).filter(value -> value >= 1 && value <= limit.most());
  }
}
