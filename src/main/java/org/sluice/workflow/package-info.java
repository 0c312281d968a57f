/**
 * The order of the stages. A folder becomes files, a file becomes grids, grids become tables, rules
 * make findings of tables, protection makes a redaction of findings, the copy is written, read
 * again and attacked, and what survives is reported. The only package that walks folders and writes
 * files; nothing is computed here.
 */
@NullMarked
package org.sluice.workflow;

import org.jspecify.annotations.NullMarked;
