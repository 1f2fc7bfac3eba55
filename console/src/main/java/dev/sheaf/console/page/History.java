package dev.sheaf.console.page;

import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many items were through at what time, for the plot. Of a long run every other sample is let
 * go again and again, so that a page that opens late is sent no more than a few hundred.
 *
 * <p>Not safe for use by several threads.
 */
final class History {
  private static final int MOST = 600;

  private final List<long[]> samples = new ArrayList<>();
  private long spacing = 1;
  private long taken;

  /**
   * Adds a sample.
   *
   * @param millis the time since the run began
   * @param through the items that are through by then
   */
  void add(long millis, long through) {
    if (taken++ % spacing == 0) {
      samples.add(new long[] {millis, through});
    }
    if (samples.size() > MOST) {
      for (int i = samples.size() - 1; i > 0; i -= 2) {
        samples.remove(i);
      }
      spacing *= 2;
    }
  }

  /** The samples as arrays in JSON. */
  String describe() throws IOException {
    JsonOutput out = new JsonOutput();
    out.beginArray();
    for (long[] sample : samples) {
      out.beginArray();
      out.number(sample[0]);
      out.number(sample[1]);
      out.endArray();
    }
    out.endArray();
    return out.toString();
  }
}
