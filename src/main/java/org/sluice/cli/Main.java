package org.sluice.cli;

/** The front door. */
public final class Main {
  private Main() {}

  /** Runs one command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.out.println("sluice");
  }
}
