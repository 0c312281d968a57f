package org.sluice.format.ods;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sluice.format.decoded.Limit;
import org.sluice.format.decoded.Traces;
import org.sluice.format.tree.Node;
import org.sluice.format.tree.NodeReader;
import org.sluice.format.tree.NodeWriter;
import org.sluice.format.xml.SafeXml;
import org.sluice.format.zip.Body;
import org.sluice.format.zip.ZipPackage;
import org.sluice.format.zip.ZipWriter;
import org.sluice.grid.Place;

/** Writes a package that holds the sheets that show and their styles, and nothing else. */
final class OdsWriter {
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  private OdsWriter() {}

  static void write(ZipPackage zip, Map<Place, String> replacements, OutputStream out)
      throws IOException {
    Node styles = styles(zip);
    ZipWriter writer = new ZipWriter(out);
    writer.member(
        "mimetype", ZipWriter.NO_TIME, to -> to.write(TYPE.getBytes(StandardCharsets.US_ASCII)));
    writer.member("META-INF/manifest.xml", ZipWriter.NO_TIME, tree(manifest()));
    writer.member("styles.xml", ZipWriter.NO_TIME, tree(styles));
    writer.member("content.xml", ZipWriter.NO_TIME, to -> content(zip, replacements, to));
    writer.finish();
  }

  private static Body tree(Node root) {
    return to -> {
      Writer letters = new OutputStreamWriter(to, StandardCharsets.UTF_8);
      NodeWriter xml = new NodeWriter(letters);
      xml.declaration();
      xml.write(root);
      letters.flush();
    };
  }

  private static Node manifest() {
    Node manifest = OpenNames.manifest();
    manifest.children().add(entry("/", TYPE));
    manifest.children().add(entry("content.xml", "text/xml"));
    manifest.children().add(entry("styles.xml", "text/xml"));
    return manifest;
  }

  private static Node entry(String path, String type) {
    return Node.element("manifest:file-entry")
        .set("manifest:full-path", path)
        .set("manifest:media-type", type);
  }

  /** The named styles; heads and feet of pages stand elsewhere and are left out. */
  private static Node styles(ZipPackage zip) throws IOException {
    Node root = OpenNames.root("office:document-styles");
    if (!zip.has("styles.xml")) {
      return root;
    }
    try (InputStream in = zip.open("styles.xml")) {
      XMLStreamReader xml = SafeXml.open(in, zip.limits());
      xml.nextTag();
      Node source =
          new NodeReader(OpenNames.prefixes(), zip.limits(), Limit.STYLE_ELEMENTS).read(xml);
      source.child("office:styles").map(OdsLooks::of).ifPresent(root.children()::add);
    } catch (XMLStreamException e) {
      throw new IOException("styles that cannot be read", e);
    }
    return root;
  }

  private static void content(ZipPackage zip, Map<Place, String> replacements, OutputStream to)
      throws IOException {
    Writer letters = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    SheetWriter sheets = new SheetWriter(new NodeWriter(letters), replacements);
    try {
      ContentWalk.over(zip, Traces.thatCopiesLeaveOut(), sheets);
    } catch (XMLStreamException e) {
      throw new IOException("the source can no longer be read", e);
    }
    sheets.finish();
    letters.flush();
    Set<Place> missed = new HashSet<>(replacements.keySet());
    missed.removeAll(sheets.replaced());
    if (!missed.isEmpty()) {
      throw new IllegalArgumentException("no cell stands at a place that is to be replaced");
    }
  }
}
