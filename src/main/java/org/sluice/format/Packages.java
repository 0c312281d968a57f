package org.sluice.format;

import java.util.Optional;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;
import org.sluice.format.decoded.Limits;
import org.sluice.format.decoded.OverLimit;
import org.sluice.format.docx.Docx;
import org.sluice.format.ods.Ods;
import org.sluice.format.pptx.Pptx;
import org.sluice.format.zip.PackageFault;
import org.sluice.format.zip.ZipPackage;

/** Documents that are packages of files: what their members say they are. */
final class Packages {
  private Packages() {}

  /**
   * The document that these bytes are, if they are a package that can be opened and a known one.
   */
  static Optional<Decoded> of(byte[] bytes, Limits limits) {
    if (!Bytes.of(bytes).is(0, "PK\u0003\u0004")) {
      return Optional.empty();
    }
    try {
      ZipPackage zip = ZipPackage.open(bytes, limits);
      return Docx.of(bytes, zip).or(() -> Ods.of(bytes, zip)).or(() -> Pptx.of(zip));
    } catch (OverLimit e) {
      return Magic.unopened(bytes, e);
    } catch (PackageFault e) {
      return Optional.empty();
    }
  }
}
