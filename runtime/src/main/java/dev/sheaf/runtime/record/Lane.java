package dev.sheaf.runtime.record;

import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.json.JsonOutput;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What one worker records: it collects here, and hands over many items at once.
 *
 * <p>Safe for use by several threads: others flush it when its worker sits on a slow item.
 *
 * @param <T> the item type
 * @param <R> the result type
 */
public final class Lane<T extends @Nullable Object, R extends @Nullable Object> {
  private static final int FULL = 1 << 15;

  // The same for every line; millions of them are not worth working out anew.
  private static final byte[] POSITION = ascii("{\"position\":");
  private static final byte[] KEY = ascii(",\"key\":");
  private static final byte[] RESULT = ascii(",\"result\":");
  private static final byte[] END = ascii("}\n");

  private final Recorder recorder;
  private final Codec<T> items;
  private final @Nullable Codec<R> results;
  private final Fingerprint fingerprint = new Fingerprint();
  private final @Nullable JsonOutput lines;
  private final Ranges done = new Ranges();

  Lane(Recorder recorder, Codec<T> items, @Nullable Codec<R> results) {
    this.recorder = recorder;
    this.items = items;
    this.results = results;
    lines = results == null ? null : new JsonOutput();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** What identifies an item, to be asked before anything can change it. */
  public long identify(@Nullable String key, @Nullable T item) {
    return key == null ? fingerprint.ofItem(items, item) : Fingerprint.ofKey(key);
  }

  /**
   * Records that an item is done.
   *
   * @param identity what {@link #identify} said of it
   * @throws Exception if its result cannot be written; nothing is recorded then
   */
  public synchronized void done(
      long position, @Nullable String key, long identity, @Nullable R result) throws Exception {
    if (results != null && lines != null) {
      writeResult(lines, results, position, key, result);
    }
    done.add(position, Fingerprint.share(position, identity));
    if (lines != null && lines.length() > FULL) {
      flush();
    }
  }

  private static <R extends @Nullable Object> void writeResult(
      JsonOutput lines, Codec<R> codec, long position, @Nullable String key, @Nullable R result)
      throws Exception {
    int before = lines.length();
    boolean whole = false;
    try {
      lines.frame(POSITION);
      lines.number(position);
      if (key != null) {
        lines.frame(KEY);
        lines.string(key);
      }
      lines.frame(RESULT);
      codec.write(lines, result);
      lines.frame(END);
      whole = true;
    } finally {
      if (!whole) {
        lines.cut(before);
      }
    }
  }

  /** Hands over what has been collected; waits if the disk is far behind. */
  public synchronized void flush() {
    if (!done.isEmpty()) {
      recorder.take(lines, done);
      if (lines != null) {
        lines.clear();
      }
    }
  }
}
