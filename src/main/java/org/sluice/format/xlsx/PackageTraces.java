package org.sluice.format.xlsx;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.sluice.finding.Trace;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.Traces;
import org.sluice.format.xlsx.Workbook.DefinedName;
import org.sluice.format.xlsx.Workbook.Tab;
import org.sluice.format.zip.ZipPackage;

/** Follows every relation of a package, and says of every part what it is beside cells. */
final class PackageTraces {
  private static final int LONGEST_CHAIN = 200;

  private final ZipPackage source;
  private final Limits limits;
  private final Workbook workbook;
  private final Traces traces;
  private final Set<String> reached = new HashSet<>();

  PackageTraces(ZipPackage source, Workbook workbook, Limits limits, Traces traces) {
    this.source = source;
    this.workbook = workbook;
    this.limits = limits;
    this.traces = traces;
  }

  void collect() throws IOException, XMLStreamException {
    workbook.sheets().stream()
        .filter(Tab::hidden)
        .forEach(tab -> traces.hidden(Workbook.ITSELF, "a hidden sheet"));
    names();
    signs();
    follow("", Workbook.ITSELF, 0);
    boolean others =
        source.names().stream()
            .anyMatch(
                name ->
                    !reached.contains(name)
                        && !name.endsWith(".rels")
                        && !name.equals("[Content_Types].xml"));
    if (others) {
      traces.hidden(Workbook.ITSELF, "a part that nothing in it refers to");
    }
    if (source.strays()) {
      traces.hidden(Workbook.ITSELF, "bytes that belong to no part of it");
    }
  }

  private void names() {
    Set<String> shown =
        workbook.shown().stream()
            .map(tab -> tab.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    for (DefinedName name : workbook.names()) {
      boolean own = name.name().startsWith("_xlnm.");
      boolean reference =
          Formulas.isReference(name.formula())
              && shown.contains(Formulas.sheet(name.formula()).toLowerCase(Locale.ROOT));
      if (!own && (name.hidden() || !reference)) {
        traces.hidden(Workbook.ITSELF, "a defined name that stands for more than cells that show");
      }
    }
  }

  private void signs() {
    for (String sign : workbook.signs().stream().sorted().toList()) {
      traces.hidden(
          Workbook.ITSELF,
          switch (sign) {
            case "absPath" -> "the folder it was saved in, among its properties";
            case "fileSharing" -> "a person's name among its properties";
            case "customWorkbookViews" -> "other ways of looking at the cells";
            default -> "leftovers of an older program";
          });
    }
  }

  /** A part is visited once, and no program makes a long chain of them. */
  private void follow(String part, String where, int depth) throws IOException, XMLStreamException {
    List<Relation> relations = Relation.of(source, part, limits);
    boolean comments = relations.stream().anyMatch(r -> r.type().equals("comments"));
    for (Relation relation : relations) {
      if (relation.external()) {
        outside(relation, where);
      } else if (reached.add(relation.target())) {
        String inside = where(relation.target(), where);
        told(relation, inside, comments);
        if (depth < LONGEST_CHAIN) {
          follow(relation.target(), inside, depth + 1);
        } else {
          traces.add(Trace.Kind.UNREAD, "", "parts at the end of a long chain of parts");
        }
      }
    }
  }

  private String where(String part, String otherwise) {
    return workbook.sheets().stream()
        .filter(tab -> tab.part().equals(part))
        .map(tab -> tab.hidden() ? Workbook.ITSELF : tab.name())
        .findFirst()
        .orElse(otherwise);
  }

  private void told(Relation relation, String where, boolean comments)
      throws IOException, XMLStreamException {
    PartKinds.of(relation.type()).ifPresent(kind -> traces.add(kind.kind(), where, kind.what()));
    switch (relation.type()) {
      case "core-properties", "extended-properties" ->
          Properties.read(source, relation.target(), limits, traces);
      case "drawing" -> {
        if (Drawings.holdText(source, relation.target(), limits)) {
          traces.add(Trace.Kind.UNREAD, where, "a text box");
        }
      }
      case "vmlDrawing" -> {
        if (!comments) {
          traces.hidden(where, "a control or a picture in an older form");
        }
      }
      default -> {}
    }
  }

  private void outside(Relation relation, String where) {
    String target = relation.target().toLowerCase(Locale.ROOT);
    boolean page = target.startsWith("http:") || target.startsWith("https:");
    if (relation.type().equals("hyperlink")) {
      if (!page) {
        traces.hidden(where, "a link to a file or a mailbox");
      }
    } else if (PartKinds.of(relation.type()).isPresent()) {
      traces.hidden(where, "a link to something outside of it");
    }
  }
}
