/**
 * What the HTML report shows, ready to be written: the records that its templates read. They hold
 * no table, so a template cannot show a figure that the page was not given.
 */
@NullMarked
package org.sluice.report.page;

import org.jspecify.annotations.NullMarked;
