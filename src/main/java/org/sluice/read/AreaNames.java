package org.sluice.read;

import java.util.Set;
import java.util.regex.Pattern;

/** What areas are called, in heads and names of columns. */
final class AreaNames {
  /** Under such a head even numbers are codes of areas. */
  static final Set<String> HEADS =
      Set.of(
          "area",
          "region",
          "regions",
          "la",
          "lad",
          "ltla",
          "utla",
          "authority",
          "authorities",
          "country",
          "county",
          "ward",
          "msoa",
          "lsoa",
          "icb",
          "stp",
          "ccg",
          "nation",
          "district",
          "borough",
          "constituency",
          "dfj",
          "court",
          "gor",
          "locality",
          "geography",
          "geographic",
          "council",
          "trust",
          "postcode",
          "place",
          "areaname",
          "areacode",
          "town",
          "city",
          "nuts");

  /**
   * What areas are called elsewhere. They tell of labels that are words; numbers under such a head
   * may be codes, and may be how many live in each kind of place.
   */
  private static final Set<String> OF_WORDS =
      Set.of(
          // English-speaking countries
          "municipality",
          "municipalities",
          "parish",
          "parishes",
          "neighbourhood",
          "neighbourhoods",
          "neighborhood",
          "neighborhoods",
          "suburb",
          "suburbs",
          "province",
          "provinces",
          "prefecture",
          "canton",
          "territory",
          "township",
          "townland",
          "precinct",
          "shire",
          "boroughs",
          "counties",
          "wards",
          "districts",
          "tract",
          "zip",
          "zipcode",
          "postcodes",
          "electorate",
          "riding",
          "subdivision",
          "lga",
          "phn",
          "csd",
          "cma",
          "fsa",
          "meshblock",
          "datazone",
          "catchment",
          "itl",
          // French, Spanish, Portuguese, Italian
          "commune",
          "communes",
          "arrondissement",
          "departement",
          "département",
          "municipio",
          "municipios",
          "município",
          "municípios",
          "provincia",
          "distrito",
          "comarca",
          "barrio",
          "concelho",
          "freguesia",
          "comune",
          "comuni",
          // German, Dutch, Scandinavian languages, Finnish, Polish, Czech
          "gemeinde",
          "gemeinden",
          "kreis",
          "landkreis",
          "bezirk",
          "bundesland",
          "kanton",
          "stadtteil",
          "gemeente",
          "gemeenten",
          "provincie",
          "wijk",
          "kommune",
          "kommuner",
          "kommun",
          "fylke",
          "fylker",
          "län",
          "kunta",
          "maakunta",
          "gmina",
          "powiat",
          "województwo",
          "obec",
          "okres",
          "kraj");

  /** Statistical areas of Australia are numbered: {@code SA2}. */
  private static final Pattern STATISTICAL_AREA =
      Pattern.compile("(?:^|.*[^a-z])sa ?[1-4](?:[^0-9].*|$)");

  private AreaNames() {}

  /** Whether a label column of this name holds areas. */
  static boolean isArea(String name) {
    return isArea(Words.of(name));
  }

  /** Whether a name of words says area, here or elsewhere. */
  static boolean isArea(Words words) {
    return words.hasAny(HEADS)
        || words.hasAny(OF_WORDS)
        || STATISTICAL_AREA.matcher(words.head()).matches();
  }
}
