package org.sluice.protect;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.audit.Cells;
import org.sluice.audit.Intruder;
import org.sluice.audit.Knowledge;
import org.sluice.finding.CellAudit;
import org.sluice.finding.Finding;
import org.sluice.grid.Place;
import org.sluice.solve.Budget;
import org.sluice.table.Table;

/** The attack on a choice of withheld cells that somebody else has made. */
public final class AsItStands {
  private AsItStands() {}

  /**
   * What the intruder finds out about the cells that the findings name, by their places.
   *
   * @param withheld everything that is withheld
   */
  public static Map<Place, CellAudit> audits(
      List<Table> tables,
      List<Finding> findings,
      ProtectSettings settings,
      Knowledge knowledge,
      Set<Place> withheld,
      Budget budget) {
    Shown shown = new Shown(tables);
    Published published = new Published(Cells.of(tables, knowledge));
    Primaries primaries = Primaries.of(findings, shown, published, settings, knowledge);
    BitSet cells = published.cells(new Together(shown, published).figures(withheld));
    return published.byPlace(Intruder.attack(published.cells(), cells, primaries.levels(), budget));
  }
}
