package org.sluice.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.table.Dimension;
import org.sluice.table.Table;

/**
 * Columns that name one person or case in every row: a head such as {@code patient} or {@code
 * mother} over texts that never repeat, or case numbers such as {@code P000123} under any head.
 */
final class PersonColumns {
  private static final Set<String> PEOPLE =
      Set.of(
          "patient",
          "person",
          "mother",
          "father",
          "parent",
          "guardian",
          "carer",
          "client",
          "claimant",
          "applicant",
          "respondent",
          "pupil",
          "student",
          "employee",
          "resident",
          "participant",
          "surname",
          "forename",
          "firstname",
          "lastname",
          "fullname");

  /** Heads that name areas, products and levels of a hierarchy as often as people. */
  private static final Set<String> PERHAPS = Set.of("name", "names", "child", "baby", "family");

  /** Five digits are a practice or a ward, and areas have codes of nine characters. */
  private static final Pattern CASE_NUMBER = Pattern.compile("[A-Za-z]{1,5}[-_/ ]?\\d{6,}");

  private PersonColumns() {}

  /** Whether a column names people, whatever figures stand beside it. */
  static boolean namePeople(Table table) {
    return name(table, PEOPLE);
  }

  /** Whether a column may name people, where no figure about many stands beside it. */
  static boolean nameSomebody(Table table) {
    return name(table, PEOPLE) || name(table, PERHAPS);
  }

  private static boolean name(Table table, Set<String> words) {
    for (Dimension dimension : table.dimensions()) {
      if (dimension.nature() == Dimension.Nature.OTHER
          && dimension.size() == table.size()
          && words(dimension.name()).stream().anyMatch(words::contains)
          && dimension.hierarchy().categories().stream().allMatch(PersonColumns::isText)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return List.of(plain.split("[^a-z]+", -1));
  }

  /** A label that is no band and no number. */
  private static boolean isText(String label) {
    return label.chars().anyMatch(Character::isLetter)
        && label.chars().noneMatch(Character::isDigit);
  }

  /** Whether every label is a case number. */
  static boolean holdsNumbers(Dimension dimension) {
    return dimension.hierarchy().categories().stream()
        .allMatch(label -> CASE_NUMBER.matcher(label).matches());
  }
}
