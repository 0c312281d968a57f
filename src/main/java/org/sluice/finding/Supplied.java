package org.sluice.finding;

import java.util.Locale;

/**
 * What a service may want with an output and that stands in no table. Submissions say it in their
 * description, in words that nobody judges.
 */
public enum Supplied {
  TITLE,
  VARIABLES,
  SAMPLE,
  CONTROLS,
  RELATION,
  CODE,
  PURPOSE,
  DENOMINATORS,
  UNWEIGHTED_N,
  COMPLEMENT;

  /** The key in descriptions and packs: {@code unweighted-n}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
