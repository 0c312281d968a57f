/**
 * A located tree from YAML tokens: every value keeps its text and its line, and every fault names
 * the line and the column it stands at.
 */
@NullMarked
package org.sluice.yaml;

import org.jspecify.annotations.NullMarked;
