/** The command line: parse, call one run, render, exit code. */
@NullMarked
package org.sluice.cli;

import org.jspecify.annotations.NullMarked;
