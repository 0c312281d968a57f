package org.sluice.finding;

/** Why a figure discloses, with the names of the SACRO ontology. */
public enum Risk {
  LOW_COUNT("LowCount"),
  CLASS_DISCLOSURE("ClassDisclosure"),
  DIFFERENCING("Differencing"),
  DOMINANCE("Dominance"),
  LOW_DEGREES_OF_FREEDOM("LowDegreesOfFreedom"),
  AUXILIARY_INFORMATION("AuxiliaryInformation"),
  IMPLICIT_TABLES("ImplicitTables");

  private final String label;

  Risk(String label) {
    this.label = label;
  }

  /** The name in the ontology and in reports. */
  public String label() {
    return label;
  }
}
