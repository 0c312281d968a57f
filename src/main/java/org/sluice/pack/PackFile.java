package org.sluice.pack;

import java.util.List;
import java.util.Optional;
import org.sluice.yaml.Node.Entry;
import org.sluice.yaml.Node.Mapping;
import org.sluice.yaml.Node.Scalar;

/** What one file says, before inheritance. */
record PackFile(
    PackBytes origin,
    String id,
    String title,
    String version,
    Service service,
    List<String> supersedes,
    Optional<Scalar> parent,
    List<Scalar> combines,
    Optional<PackSource> source,
    List<String> units,
    List<Entry> rules,
    Optional<Mapping> protect,
    List<NotChecked> notChecked) {
  PackFile {
    combines = List.copyOf(combines);
    supersedes = List.copyOf(supersedes);
    units = List.copyOf(units);
    rules = List.copyOf(rules);
    notChecked = List.copyOf(notChecked);
  }

  /** The source of a rule that names none of its own. */
  PackSource sourceOrSelf() {
    return source.orElseGet(() -> PackSource.ofTheOfficer(id));
  }
}
