package org.sluice.format.argus;

/**
 * A code of a hierarchy file.
 *
 * @param code without what leads it
 * @param depth 1 directly below the total
 * @param line where it stands, from 1
 */
public record HrcCode(String code, int depth, int line) {}
