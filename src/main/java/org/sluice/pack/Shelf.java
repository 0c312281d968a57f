package org.sluice.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sluice.yaml.Faults;
import org.sluice.yaml.Position;
import org.sluice.yaml.Suggestion;

/** Fetches pack files: bundled ones by id, an officer's own by path. */
final class Shelf {
  /** Every bundled pack; a test compares the list with the folder. */
  static final List<String> BUNDLED =
      List.of(
          "abs-datalab-2021",
          "acro-default",
          "adrf",
          "aihw-area",
          "aou",
          "bres",
          "bres-public-strict",
          "bres-safeguarded",
          "bres-safeguarded-strict",
          "bundesbank-sdclog",
          "census-2000-special",
          "census-drb-2019",
          "cms-2024",
          "co-connect",
          "datashield",
          "destatis-fdz-2022",
          "dfe-2007",
          "dfe-cin",
          "dfe-cla",
          "dfe-data-files",
          "dst-2015",
          "dwb-2015",
          "eurostat-ifs-2020",
          "eurostat-ifs-2023",
          "fsrdc-2024",
          "fsrdc-v4",
          "gel-2026",
          "gss-symbols-2022",
          "hrs-enclave",
          "iab-fdz",
          "insee-ent",
          "insee-fiscal",
          "insee-wealth",
          "irs-soi-2006",
          "irs-soi-2022",
          "leo",
          "lifelines",
          "microdata-no",
          "mod-2009",
          "mod-2009-tens",
          "moj-fcsq",
          "moj-suppression",
          "n3c-2025",
          "nb-irdt",
          "nchs-nhhcs",
          "nchs-rdc",
          "nes",
          "nhs-hes-2018",
          "nhs-hes-pre-2018",
          "nhs-mhmds-2014",
          "nhs-mhsds-2025",
          "nhs-srh-2020",
          "nhsbsa",
          "nisra-census-2001",
          "nisra-census-2021",
          "ofqual-2025",
          "omop",
          "ons-srs",
          "opensafely-2022",
          "opensafely-2026",
          "pcornet",
          "pedsnet",
          "principles",
          "sail-2022",
          "sail-2025-06",
          "sdap-2024",
          "statcan-census-2011",
          "statcan-dad-2022",
          "statistics-portugal",
          "statsnz-census-2013",
          "statsnz-idi",
          "statsnz-idi-survey",
          "statswales-cla",
          "ukb",
          "ukds-securelab",
          "ukllc-2026",
          "wa-doh");

  /** Above what the YAML reader takes, so that it is the one to complain in most cases. */
  private static final long MOST_BYTES = 16_000_000;

  private final Faults faults;

  Shelf(Faults faults) {
    this.faults = faults;
  }

  /**
   * The pack of an id or a path; empty, with a fault, where there is none.
   *
   * @param asked at the place that asks, for the fault
   * @param from the file that asks; paths are relative to its folder
   */
  Optional<PackBytes> fetch(String idOrPath, Optional<Position> asked, Optional<Path> from) {
    return isPath(idOrPath) ? file(idOrPath, asked, from) : bundled(idOrPath, asked);
  }

  private static boolean isPath(String idOrPath) {
    return idOrPath.endsWith(".yaml")
        || idOrPath.endsWith(".yml")
        || idOrPath.indexOf('/') >= 0
        || idOrPath.indexOf('\\') >= 0;
  }

  private Optional<PackBytes> bundled(String id, Optional<Position> asked) {
    if (!BUNDLED.contains(id)) {
      String advice = Suggestion.advice(id, BUNDLED) + " (a file's name ends in .yaml)";
      return refused(asked, id, "a bundled pack or a file", "`" + id + "`", advice);
    }
    String name = id + ".yaml";
    try (InputStream stream = Shelf.class.getResourceAsStream("/org/sluice/packs/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("the bundled pack " + id + " is missing from the program");
      }
      return Optional.of(new PackBytes(name, Optional.empty(), stream.readAllBytes()));
    } catch (IOException e) {
      throw new IllegalStateException("the bundled pack " + id + " cannot be read", e);
    }
  }

  private Optional<PackBytes> file(String written, Optional<Position> asked, Optional<Path> from) {
    try {
      Path path =
          from.map(file -> file.resolveSibling(written)).orElse(Path.of(written)).normalize();
      String name = path.toString().replace('\\', '/');
      if (!Files.isRegularFile(path)) {
        return refused(asked, name, "a rule pack", "no file", "check the path");
      }
      if (Files.size(path) > MOST_BYTES) {
        return refused(asked, name, "a rule pack", "a huge file", "check the path");
      }
      return Optional.of(new PackBytes(name, Optional.of(path), Files.readAllBytes(path)));
    } catch (InvalidPathException | IOException e) {
      return refused(
          asked, written, "a rule pack", "a file that cannot be read", "check path and permission");
    }
  }

  private Optional<PackBytes> refused(
      Optional<Position> asked, String name, String expected, String found, String advice) {
    Position at = asked.orElse(Position.start(name));
    String what =
        asked.isPresent() && !found.startsWith("`") ? found + " at `" + name + "`" : found;
    faults.add(at, expected, what, advice);
    return Optional.empty();
  }
}
