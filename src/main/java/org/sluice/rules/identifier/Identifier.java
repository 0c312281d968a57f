package org.sluice.rules.identifier;

/** What can point at one person, or lead to what does. */
public enum Identifier {
  /** Ten digits of the health service of England and Wales, the last one a check digit. */
  NHS_NUMBER("an NHS number", "NHS numbers"),
  /** Ten digits of Scotland's health service: a date of birth, three digits and a check digit. */
  CHI_NUMBER("a CHI number", "CHI numbers"),
  NATIONAL_INSURANCE_NUMBER("a National Insurance number", "National Insurance numbers"),
  /** A pupil's number: a check letter and twelve digits. */
  UPN("a pupil's number (UPN)", "pupils' numbers (UPN)"),
  /** A learner's number: ten digits, the last one a check digit. */
  ULN("a learner's number (ULN)", "learners' numbers (ULN)"),
  /** A full one; a district alone holds thousands of people. */
  POSTCODE("a full postcode", "full postcodes"),
  DATE_OF_BIRTH("a full date of birth", "full dates of birth"),
  NAME("a person's name", "people's names"),
  EMAIL("an e-mail address", "e-mail addresses"),
  PHONE("a telephone number", "telephone numbers"),
  /** A pseudonym that links the rows of several data sets, such as an ALF. */
  LINK_KEY("a linking key or pseudonym", "linking keys or pseudonyms"),
  /** The number of a person or case in one data set. */
  RECORD_ID("the id of a person or case", "ids of people or cases"),
  IP_ADDRESS("an IP address", "IP addresses"),
  UUID("a UUID", "UUIDs");

  private final String one;
  private final String several;

  Identifier(String one, String several) {
    this.one = one;
    this.several = several;
  }

  /** In words, to stand behind "hold what looks like". */
  public String words(boolean many) {
    return many ? several : one;
  }
}
