package dev.sheaf.runtime.job;

import java.nio.file.Path;

/**
 * Tells that the JVM ends in the middle of a run, by {@link System#exit} in an item for example.
 */
final class EarlyExit extends Thread {
  private final Session session;

  EarlyExit(Session session) {
    this.session = session;
  }

  @Override
  public void run() {
    Path directory = session.directory();
    if (directory != null && session.report() == null) {
      System.err.println(
          session.command().name()
              + ": the program ends in the middle of the run, by System.exit or by a signal;"
              + " what is done is recorded\n  to go on:  "
              + session.invocation().with("resume", directory));
    }
  }
}
