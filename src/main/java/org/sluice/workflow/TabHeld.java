package org.sluice.workflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.sluice.format.argus.RdaFile;
import org.sluice.format.argus.TabText;
import org.sluice.format.text.EncodedText;
import org.sluice.grid.Place;
import org.sluice.instance.Instance;
import org.sluice.instance.Status;
import org.sluice.instance.TabTable;

/**
 * A table of tau-ARGUS with its metadata. The result is the same table with its column of statuses
 * set, or with one more column where it has none, beside its metadata and all files that they name.
 *
 * @param name of the instance's file, without its ending
 * @param beside the bytes of the hierarchies and of the a-priori file, by their names
 */
record TabHeld(
    String name,
    EncodedText metadataText,
    RdaFile metadata,
    TabText table,
    Instance instance,
    Map<String, byte[]> beside)
    implements HeldInstance {
  @Override
  public List<String> write(Set<Place> withheld, OutputFolder out) throws IOException {
    OptionalInt column = TabTable.statusColumn(metadata);
    Map<String, byte[]> files = new TreeMap<>(beside);
    if (column.isPresent()) {
      Map<Place, String> texts = new HashMap<>();
      statuses(withheld)
          .forEach((row, status) -> texts.put(Place.at(row, column.getAsInt()), status));
      files.put(name + ".tab", table.with(texts));
      files.put(name + ".rda", TabText.bytes(metadataText, metadataText.characters()));
    } else {
      List<String> more = new ArrayList<>(Collections.nCopies(table.grid().rows(), ""));
      for (int record = 0; record < instance.cells().size(); record++) {
        more.set(instance.table().row(record), metadata.safe());
      }
      statuses(withheld).forEach(more::set);
      files.put(name + ".tab", table.withColumn(more));
      files.put(name + ".rda", withStatus());
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      out.restricted(file.getKey(), file.getValue());
    }
    return List.copyOf(files.keySet());
  }

  /** The statuses of all cells but those that are safe and shown, by row. */
  private Map<Integer, String> statuses(Set<Place> withheld) {
    Map<Integer, String> statuses = new TreeMap<>();
    for (int record = 0; record < instance.cells().size(); record++) {
      Status status = instance.cells().get(record).status();
      int row = instance.table().row(record);
      if (status == Status.UNSAFE) {
        statuses.put(row, metadata.unsafe());
      } else if (status == Status.KEPT) {
        statuses.put(row, metadata.protect());
      } else if (withheld.contains(instance.table().place(0, record))) {
        statuses.put(row, "M");
      }
    }
    return statuses;
  }

  private byte[] withStatus() throws IOException {
    String name = "CellStatus";
    while (isTaken(name)) {
      name += "_";
    }
    String text = metadataText.characters();
    String end = text.endsWith("\n") ? "" : "\n";
    return TabText.bytes(metadataText, text + end + name + "\n    <STATUS>\n");
  }

  private boolean isTaken(String name) {
    return metadata.variables().stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
  }
}
