/** Word documents: tables and lines are read as they show, and copies hold nothing else. */
@NullMarked
package org.sluice.format.docx;

import org.jspecify.annotations.NullMarked;
