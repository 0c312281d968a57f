package org.sluice.workflow;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.sluice.format.argus.JjInstance;
import org.sluice.grid.Place;
import org.sluice.instance.Instance;
import org.sluice.instance.JjTable;

/** A JJ instance; the result marks further cells with m. */
record JjHeld(String name, JjInstance source, Instance instance) implements HeldInstance {
  @Override
  public List<String> write(Set<Place> withheld, OutputFolder out) throws IOException {
    out.restricted(name + ".jj", JjTable.withheld(source, instance.records(withheld)).text());
    return List.of(name + ".jj");
  }
}
