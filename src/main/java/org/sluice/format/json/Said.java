package org.sluice.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.format.decoded.Source;
import org.sluice.format.html.HtmlPage;
import org.sluice.format.printed.Passage;
import org.sluice.grid.Grid;
import org.sluice.grid.Place;

/** What a notebook says in one place and one form, and the same with other fields in it. */
sealed interface Said {
  List<Grid> grids();

  /** Why it cannot be written with other fields. */
  Optional<String> uncopyable();

  /** The same with these fields replaced; a place without a field of its own stays as it is. */
  String with(Map<Place, String> replacements) throws IOException;

  /** The grids of a copy, cut as this is. */
  List<Grid> reread(String copy);

  /** Lines of text. */
  record Lines(Passage passage) implements Said {
    @Override
    public List<Grid> grids() {
      return List.of(passage.grid());
    }

    @Override
    public Optional<String> uncopyable() {
      return passage.uncopyable();
    }

    @Override
    public String with(Map<Place, String> replacements) throws IOException {
      StringBuilder text = new StringBuilder();
      passage.copy(passage.own(replacements), text);
      return text.toString();
    }

    @Override
    public List<Grid> reread(String copy) {
      return List.of(passage.reread(copy));
    }
  }

  /** A piece of a web page. */
  record Page(HtmlPage.Piece piece) implements Said {
    @Override
    public List<Grid> grids() {
      return piece.grids();
    }

    @Override
    public Optional<String> uncopyable() {
      return piece
          .source()
          .map(Source::uncopyable)
          .orElse(Optional.of("a page in it holds what is no text"));
    }

    @Override
    public String with(Map<Place, String> replacements) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      piece.source().orElseThrow().copy(replacements, out);
      return out.toString(UTF_8);
    }

    @Override
    public List<Grid> reread(String copy) {
      return piece.source().orElseThrow().reread(copy.getBytes(UTF_8)).grids();
    }
  }
}
