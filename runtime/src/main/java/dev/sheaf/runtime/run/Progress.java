package dev.sheaf.runtime.run;

import java.util.Map;

/**
 * How a run stands at one moment.
 *
 * @param total how many items there are; -1 where that is not known
 * @param skipped items done in earlier sessions, not among {@code succeeded}
 * @param succeeded items done in this session
 * @param failed items that failed in this session
 * @param retried items tried more than once in this session
 * @param nanos how long items have been run
 */
public record Progress(
    long total, long skipped, long succeeded, long failed, long retried, long nanos) {

  /**
   * How long attempts took, and why items failed.
   *
   * @param median nanoseconds within which half of the attempts ended
   * @param p95 nanoseconds within which 95 of 100 did
   * @param p99 nanoseconds within which 99 of 100 did
   * @param causes how many items failed, by stage and error
   */
  public record Details(long median, long p95, long p99, Map<String, Long> causes) {}

  /** Items that are through in this session, one way or the other. */
  public long through() {
    return succeeded + failed;
  }

  /** Items per second in this session. */
  public double perSecond() {
    return nanos == 0 ? 0 : through() * 1e9 / nanos;
  }
}
