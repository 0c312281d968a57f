package org.sluice.format.xlsx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.finding.Trace;

/**
 * What a part of a workbook is, by the type of the relation that leads to it. A type that is not
 * listed is told as unknown: no part is passed over.
 */
final class PartKinds {
  private static final Map<String, Optional<Kind>> KINDS = new HashMap<>();

  /** What is said of a part. */
  record Kind(Trace.Kind kind, String what) {}

  static {
    harmless(
        "officeDocument",
        "worksheet",
        "styles",
        "sharedStrings",
        "theme",
        "themeOverride",
        "calcChain",
        "sheetMetadata",
        "table",
        "tableSingleCells",
        "drawing",
        "chartStyle",
        "chartColorStyle",
        "person",
        "vmlDrawing",
        "core-properties",
        "extended-properties",
        "classificationlabels",
        "hyperlink",
        "FeaturePropertyBag",
        "rdRichValueStructure",
        "rdRichValueTypes",
        "slicer",
        "timeline",
        "diagramLayout",
        "diagramQuickStyle",
        "diagramColors",
        "threadedComment",
        "pivotCacheRecords",
        "ctrlProp",
        "customXmlProps",
        "activeXControlBinary",
        "externalLinkPath",
        "externalLinkLongPath",
        "vbaProjectSignature",
        "vbaProjectSignatureAgile",
        "vbaProjectSignatureV3",
        "wordVbaData",
        "revisionLog",
        "usernames");
    hidden("comments on cells", "comments");
    hidden("a pivot table", "pivotTable");
    hidden("a pivot cache, which keeps the records behind a pivot table", "pivotCacheDefinition");
    hidden("a link to another workbook, with values of it", "externalLink");
    hidden("an embedded file", "package", "oleObject");
    hidden("a control, which keeps what was put in", "control", "activeXControl");
    hidden("custom XML", "customXml", "xmlMaps");
    hidden("printer settings among its properties", "printerSettings");
    hidden("tracked changes", "revisionHeaders");
    hidden("a data connection", "connections");
    hidden("a query and what it fetched", "queryTable");
    hidden("a thumbnail", "thumbnail");
    hidden("properties that somebody added", "custom-properties", "customProperty");
    hidden("a filter's buttons, which keep all values of it", "slicerCache", "timelineCache");
    hidden("linked data behind cells", "rdRichValue", "rdArray", "rdSupportingPropertyBag");
    hidden("values of a live feed", "volatileDependencies");
    hidden("views that somebody named", "namedSheetViews");
    hidden("a digital signature, which names its author", "origin", "signature");
    told(Trace.Kind.DATA, "a data model, which keeps whole data sets", "powerPivotData");
    told(Trace.Kind.MACRO, "a program", "vbaProject", "attachedToolbars");
    told(Trace.Kind.MACRO, "a program in a sheet", "xlMacrosheet", "xlIntlMacrosheet");
    told(Trace.Kind.MACRO, "an older sheet of controls", "dialogsheet");
    told(
        Trace.Kind.MACRO,
        "an add-in",
        "webextension",
        "webextensiontaskpanes",
        "ui",
        "extensibility");
    told(Trace.Kind.FIGURE, "a picture", "image");
    told(Trace.Kind.FIGURE, "a chart", "chart", "chartEx", "chartsheet", "chartUserShapes");
    told(Trace.Kind.FIGURE, "a diagram", "diagramData", "diagramDrawing");
  }

  private PartKinds() {}

  /** What is said of a part that is reached in this way; empty where nothing is. */
  static Optional<Kind> of(String relation) {
    return KINDS.getOrDefault(
        relation,
        Optional.of(new Kind(Trace.Kind.HIDDEN, "a part of a kind that sluice does not know")));
  }

  private static void harmless(String... relations) {
    for (String relation : relations) {
      KINDS.put(relation, Optional.empty());
    }
  }

  private static void hidden(String what, String... relations) {
    told(Trace.Kind.HIDDEN, what, relations);
  }

  private static void told(Trace.Kind kind, String what, String... relations) {
    for (String relation : relations) {
      KINDS.put(relation, Optional.of(new Kind(kind, what)));
    }
  }
}
