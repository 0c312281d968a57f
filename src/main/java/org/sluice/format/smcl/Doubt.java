package org.sluice.format.smcl;

/** Why what Stata shows of a log is not all that it holds, or not surely what is read. */
enum Doubt {
  HIDDEN(
      "text that Stata shows",
      "a directive that holds a number or a comment, which Stata does not show",
      "take it out, for whoever opens the file as text sees it; the file gets no copy"),
  ROOM(
      "directives that fit in a line",
      "a directive that asks for more room than a line of Stata has",
      "look how Stata shows it; it was left out, and the file gets no copy"),
  OTHERWISE(
      "one markup in all of the log",
      "a directive after which Stata shows text otherwise",
      "look how Stata shows it; what follows was read as before, and the file gets no copy");

  private final String expected;
  private final String found;
  private final String advice;

  Doubt(String expected, String found, String advice) {
    this.expected = expected;
    this.found = found;
    this.advice = advice;
  }

  String expected() {
    return expected;
  }

  String found() {
    return found;
  }

  String advice() {
    return advice;
  }
}
