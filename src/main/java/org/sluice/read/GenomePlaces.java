package org.sluice.read;

import java.util.Set;
import org.sluice.table.Role;

/**
 * Where on the genome a variant lies: the number of its chromosome and its place there, beside a
 * column that names variants. Elsewhere {@code BP} is a blood pressure, and {@code Pos} a result.
 */
final class GenomePlaces {
  private static final Set<String> VARIANTS =
      Set.of("snp", "snps", "rsid", "rsids", "rs", "variant", "variants", "marker", "markername");
  private static final Set<String> PLACES =
      Set.of("chr", "chrom", "chromosome", "bp", "pos", "position", "basepair", "genpos");

  private GenomePlaces() {}

  /** Takes such columns for labels. */
  static void settle(Block block, Hint[] found) {
    boolean variants = false;
    boolean chromosomes = false;
    for (int i = 0; i < found.length; i++) {
      Words words = Words.of(block.head().name(i));
      variants |= words.hasAny(VARIANTS);
      chromosomes |= words.has("chr") || words.has("chrom") || words.has("chromosome");
    }
    for (int i = 0; i < found.length && variants && chromosomes; i++) {
      if (Words.of(block.head().name(i)).words().stream()
          .findFirst()
          .filter(PLACES::contains)
          .isPresent()) {
        found[i] = Hint.label(Role.CODE, true, "its name says where on the genome a variant lies");
      }
    }
  }
}
