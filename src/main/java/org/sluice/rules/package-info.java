/**
 * The kinds of disclosure rules, one file a kind and one registry: tables in, findings out. Every
 * rule reads its own settings and refuses nonsense; what it cannot assess it says.
 */
@NullMarked
package org.sluice.rules;

import org.jspecify.annotations.NullMarked;
