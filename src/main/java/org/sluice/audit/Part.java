package org.sluice.audit;

/**
 * The counts of a table, or those of one category.
 *
 * @param table its number
 * @param measure the number of the measure
 * @param dimension the number of the dimension that the category is in; -1 for all of the table
 * @param category its number; -1 for all of the table
 */
record Part(int table, int measure, int dimension, int category) {
  static Part all(int table, int measure) {
    return new Part(table, measure, -1, -1);
  }

  boolean isAll() {
    return dimension < 0;
  }
}
