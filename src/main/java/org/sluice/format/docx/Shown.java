package org.sluice.format.docx;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sluice.finding.Trace.Kind;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;

/**
 * What of a part shows when it is printed with all changes accepted. Only what is known to show is
 * kept, so that what nobody thought of is in no grid and in no copy.
 */
final class Shown {
  /** Wrappers whose contents show. */
  private static final Set<String> OPENED =
      Set.of(
          "w:ins",
          "w:moveTo",
          "w:hyperlink",
          "w:smartTag",
          "w:customXml",
          "w:sdt",
          "w:sdtContent",
          "w:fldSimple",
          "w:bdo",
          "w:dir");

  private static final Set<String> KEPT =
      Set.of(
          "w:body",
          "w:p",
          "w:t",
          "w:tab",
          "w:br",
          "w:cr",
          "w:noBreakHyphen",
          "w:softHyphen",
          "w:tbl",
          "w:tc",
          "w:footnote",
          "w:endnote",
          "w:footnoteReference",
          "w:endnoteReference",
          "w:footnoteRef",
          "w:endnoteRef",
          "w:separator",
          "w:continuationSeparator",
          "w:pgNum",
          "w:ptab");

  private static final Set<String> LOOKS =
      Set.of("w:pPr", "w:rPr", "w:tblPr", "w:tblPrEx", "w:trPr", "w:tcPr", "w:sectPr", "w:tblGrid");

  /** Marks that change nothing of what shows. */
  private static final Set<String> SILENT =
      Set.of(
          "w:proofErr",
          "w:bookmarkStart",
          "w:bookmarkEnd",
          "w:lastRenderedPageBreak",
          "w:commentRangeStart",
          "w:commentRangeEnd",
          "w:commentReference",
          "w:annotationRef",
          "w:permStart",
          "w:permEnd",
          "w:fldChar",
          "w:instrText",
          "w:moveToRangeStart",
          "w:moveToRangeEnd",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:background",
          "w:smartTagPr",
          "w:customXmlPr",
          "w:dayShort",
          "w:monthShort",
          "w:yearShort",
          "w:dayLong",
          "w:monthLong",
          "w:yearLong");

  private final Set<String> hiddenStyles;
  private final Traces traces;
  private final Fields fields = new Fields();

  Shown(Set<String> hiddenStyles, Traces traces) {
    this.hiddenStyles = hiddenStyles;
    this.traces = traces;
  }

  /** A part without what does not show. */
  Node part(Node root) {
    if (root.is("w:styles") || root.is("w:numbering")) {
      return Looks.of(root);
    }
    Node part = Node.element(root.name());
    add(root, part, false);
    return part;
  }

  /** Tells what the fields met so far do. */
  void tellFields() {
    fields.tell(traces);
  }

  private void add(Node from, Node to, boolean hidden) {
    for (Node child : from.children()) {
      String name = child.name();
      if (name.equals(Node.TEXT)) {
        if (to.is("w:t")) {
          to.children().add(child);
        }
      } else if (OPENED.contains(name)) {
        open(child, to, hidden);
      } else if (LOOKS.contains(name)) {
        tellOfTable(child);
        to.children().add(Looks.of(child));
      } else if (name.equals("w:r")) {
        run(child, to, hidden);
      } else if (name.equals("w:tr")) {
        row(child, to, hidden);
      } else if (KEPT.contains(name)) {
        keep(child, to, hidden || (name.equals("w:p") && hides(child)));
      } else {
        leave(child);
      }
    }
  }

  /** What a table says of itself to those who cannot see it. */
  private void tellOfTable(Node properties) {
    for (String name : List.of("w:tblCaption", "w:tblDescription")) {
      boolean says =
          properties.child(name).filter(words -> !words.get("w:val").isBlank()).isPresent();
      if (says) {
        traces.hidden("", "the description of a table");
      }
    }
  }

  private void open(Node wrapper, Node to, boolean hidden) {
    if (wrapper.is("w:ins") || wrapper.is("w:moveTo")) {
      traces.hidden("", "tracked changes");
    }
    fields.add(wrapper);
    add(wrapper, to, hidden);
  }

  private void keep(Node child, Node to, boolean hidden) {
    Node kept = Node.element(child.name());
    Looks.attributes(child, kept);
    add(child, kept, hidden);
    to.children().add(kept);
  }

  /** A paragraph hides its runs by its style only. */
  private boolean hides(Node paragraph) {
    return paragraph
        .child("w:pPr")
        .flatMap(properties -> properties.child("w:pStyle"))
        .filter(style -> hiddenStyles.contains(style.get("w:val")))
        .isPresent();
  }

  private void run(Node run, Node to, boolean hidden) {
    Optional<Node> properties = run.child("w:rPr");
    boolean byStyle =
        properties
            .flatMap(node -> node.child("w:rStyle"))
            .map(style -> hiddenStyles.contains(style.get("w:val")))
            .orElse(hidden);
    if (properties.flatMap(HiddenStyles::vanishes).orElse(byStyle)) {
      if (!run.allText().isBlank()) {
        traces.hidden("", "hidden text");
      }
      return;
    }
    keep(run, to, hidden);
  }

  private void row(Node row, Node to, boolean hidden) {
    Optional<Node> properties = row.child("w:trPr");
    if (properties.flatMap(node -> node.child("w:del")).isPresent()) {
      traces.hidden("", "tracked changes");
    } else if (properties
        .flatMap(node -> node.child("w:hidden"))
        .filter(HiddenStyles::isOn)
        .isPresent()) {
      traces.hidden("", "a hidden row of a table");
    } else {
      keep(row, to, hidden);
    }
  }

  private void leave(Node child) {
    String name = child.name();
    fields.add(child);
    if (name.equals("w:del") || name.equals("w:moveFrom") || name.startsWith("w:moveFromRange")) {
      traces.hidden("", "tracked changes");
    } else if (name.equals("w:altChunk")) {
      traces.add(Kind.UNREAD, "", "another document inside");
    } else if (!SILENT.contains(name)) {
      Left.tell(child, traces);
    }
  }
}
