package dev.sheaf.runtime.run;

/**
 * What the annotations of a service fix for its runs, unless the person running it says otherwise.
 *
 * @param name the command's name
 * @param concurrency items in flight at once; 0 where the runtime chooses, {@link #WAITING} where
 *     it does so for items that wait for each other's fetches
 * @param rate the cap on starts of attempts, as {@code "100/s"}; empty for none
 * @param timeout the limit of one attempt, as {@code "30s"}; empty for none
 */
public record JobSettings(String name, int concurrency, String rate, String timeout) {
  /** As many as can wait at once. */
  public static final int WAITING = -1;
}
