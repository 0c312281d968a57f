/**
 * Direct identifiers in a grid of text: numbers with check digits, addresses, dates of birth, names
 * and keys, told by their form, by the head above them and by how many there are. What becomes of
 * them is for a rule.
 */
@NullMarked
package org.sluice.rules.identifier;

import org.jspecify.annotations.NullMarked;
