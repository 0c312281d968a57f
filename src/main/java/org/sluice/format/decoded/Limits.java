package org.sluice.format.decoded;

/**
 * How much of a file is opened before sluice says that it is too much: no file may ask for more
 * memory or time than a secure room's machine has.
 *
 * @param members the most members of a package
 * @param memberBytes the most bytes of one member, inflated
 * @param packageBytes the most bytes of all members, inflated
 * @param inflation how many times its size a member of over a million bytes may inflate to
 * @param depth the most elements of XML within each other
 * @param attributes the most attributes of one element of XML
 * @param characters the most characters of one cell
 * @param sheets the most sheets of a workbook
 * @param cells the most cells of all its sheets, the blank ones left of a filled one included
 */
public record Limits(
    int members,
    long memberBytes,
    long packageBytes,
    int inflation,
    int depth,
    int attributes,
    int characters,
    int sheets,
    int cells) {
  private static final Limits STANDARD =
      new Limits(10_000, 1L << 29, 1L << 30, 250, 200, 500, 1 << 16, 1_000, 20_000_000);

  /** What a machine of a secure room bears. */
  public static Limits standard() {
    return STANDARD;
  }
}
