package dev.sheaf.runtime.record;

import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;

/**
 * What has become of the items of a run, over all its sessions.
 *
 * @param total how many there are; -1 where that is not known
 * @param succeeded done
 * @param failed failed for good
 * @param retried tried more than once
 * @param skipped those of the succeeded that earlier sessions did
 */
public record Counts(long total, long succeeded, long failed, long retried, long skipped) {
  /** Of a run that did not begin. */
  public static final Counts NONE = new Counts(-1, 0, 0, 0, 0);

  /** How many have not been reached; -1 where that is not known. */
  public long remaining() {
    return total < 0 ? -1 : Math.max(0, total - succeeded - failed);
  }

  void write(JsonOutput out) throws IOException {
    out.name("counts");
    out.beginObject();
    known(out, "total", total);
    number(out, "succeeded", succeeded);
    number(out, "failed", failed);
    number(out, "retried", retried);
    number(out, "skipped", skipped);
    known(out, "remaining", remaining());
    out.endObject();
  }

  static void number(JsonOutput out, String name, long value) throws IOException {
    out.name(name);
    out.number(value);
  }

  private static void known(JsonOutput out, String name, long value) throws IOException {
    if (value < 0) {
      out.name(name);
      out.nil();
    } else {
      number(out, name, value);
    }
  }
}
