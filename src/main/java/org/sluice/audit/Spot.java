package org.sluice.audit;

/**
 * Where a figure stands among the tables of one file.
 *
 * @param table index in the list of tables
 * @param measure index among the table's measures
 * @param record index among the table's records
 */
public record Spot(int table, int measure, int record) {}
