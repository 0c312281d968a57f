/**
 * Tables whose owner has said already which cells are unsafe, which must stay, and what withholding
 * costs: the instances of tau-ARGUS and sdcTable as tables, and what they ask for as findings.
 */
@NullMarked
package org.sluice.instance;

import org.jspecify.annotations.NullMarked;
