package org.sluice.format.image;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.format.bytes.Bytes;
import org.sluice.format.decoded.Decoded;

/** Tells a picture by its first bytes, and what it carries beside its pixels. */
public final class Images {
  private static final List<Function<Bytes, Optional<Picture>>> KINDS =
      List.of(
          Png::of, Jpeg::of, Gif::of, Tiff::of, Webp::of, Bitmap::of, Metafile::of, IsoPicture::of);

  private Images() {}

  /** The picture that these bytes are, if they are one. */
  public static Optional<Decoded> of(byte[] bytes) {
    Bytes view = Bytes.of(bytes);
    for (Function<Bytes, Optional<Picture>> kind : KINDS) {
      Optional<Picture> picture = kind.apply(view);
      if (picture.isPresent()) {
        return Optional.of(picture.get().unread());
      }
    }
    return Optional.empty();
  }
}
