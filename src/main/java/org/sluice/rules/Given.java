package org.sluice.rules;

import org.sluice.yaml.Settings;

/** The settings of one rule as a pack gives them. */
public final class Given {
  private final Settings settings;

  Given(Settings settings) {
    this.settings = settings;
  }

  /** The value of a setting; a wrong one is a fault, and the default stands in for it. */
  <T> T get(Setting<T> setting) {
    return setting.read(settings);
  }

  /** Whether the pack says anything about a setting. */
  boolean has(Setting<?> setting) {
    return settings.has(setting.name());
  }

  /** Notes a fault where the setting stands, for conditions that join several settings. */
  void fault(Setting<?> setting, String expected, String found, String advice) {
    settings.fault(setting.name(), expected, found, advice);
  }
}
