package dev.sheaf.runtime.job;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Shows a run and lets people steer it; found by {@link java.util.ServiceLoader}, the first one
 * wins.
 *
 * <p>Only a program has one, never a job that is used as a library. It is loaded beside the run, a
 * moment after its start or when something is first printed, whichever comes first; a program that
 * ends before never loads it. Without one the runtime prints plain lines and stops in order on
 * Ctrl-C.
 *
 * <pre>{@code
 * public final class Bar implements Console {
 *   @Override
 *   public void attach(Session session) {
 *     steering = session.steering();
 *     steering.watch(new Events());
 *   }
 *   …
 * }
 * }</pre>
 */
public interface Console {

  /**
   * Prints help on standard output, laid out for the terminal if it is one. Nothing else is asked
   * of a console that does this.
   *
   * @param text what is printed where there is no terminal
   */
  void help(String text);

  /**
   * Lets a person fill in a command line, under {@code --ui}; called before {@link #attach}, if at
   * all. Returns when the run is to begin.
   *
   * @param command what is to be run
   * @param args what was given so far
   * @return the words to run with
   */
  String[] ask(Command<?, ?, ?> command, String[] args) throws IOException, InterruptedException;

  /**
   * Begins to show a run; called once, before all methods below. The run is about to begin, under
   * way, or even over.
   *
   * @param session the run, how it was asked for, and where it is to be shown
   */
  void attach(Session session);

  /**
   * Takes what user code printed, in pieces of any size, and whatever the runtime says of the run:
   * it belongs on standard error and into {@code run.log}. Called by many threads, one at a time.
   */
  void print(byte[] bytes, int offset, int length);

  /**
   * Takes a log line of user code. Called by many threads at once.
   *
   * @param level as in {@link System.Logger.Level}
   * @param logger the logger's name
   * @param thrown what was logged with it; null if nothing was
   */
  void log(System.Logger.Level level, String logger, String message, @Nullable Throwable thrown);

  /** Whether it shows progress, so that nobody else need do so. Asked before each plain line. */
  boolean showsProgress();

  /**
   * Ctrl-C was pressed. Must return soon.
   *
   * @return whether that is taken care of; false if the run is to be stopped
   */
  boolean interrupt();

  /** The run is over. What is printed from now on is its summary. */
  void close();
}
