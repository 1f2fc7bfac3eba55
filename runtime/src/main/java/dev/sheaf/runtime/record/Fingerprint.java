package dev.sheaf.runtime.record;

import dev.sheaf.runtime.json.Codec;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Hashes items and keys to 64 bits, the same in every JVM: by which a resumed run knows whether the
 * source still gives the same.
 *
 * <p>Not safe for use by several threads.
 */
public final class Fingerprint {
  private static final long SEED = 0xcbf29ce484222325L;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private @Nullable JsonOutput json;

  /** Hashes a key; never 0. */
  public static long ofKey(String key) {
    long hash = SEED;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * FACTOR;
      hash ^= hash >>> 32;
    }
    return hash == 0 ? 1 : hash;
  }

  /**
   * Hashes an item: common types by their value, all others by what is recorded of them, so that
   * two items that are recorded alike count as the same.
   */
  public <T> long ofItem(Codec<T> codec, @Nullable T item) {
    if (item instanceof Integer || item instanceof Long) {
      return mix(((Number) item).longValue());
    }
    return item instanceof String text ? ofKey(text) : ofJson(codec, item);
  }

  private <T> long ofJson(Codec<T> codec, @Nullable T item) {
    Sink sink = new Sink();
    JsonOutput out = json == null ? new JsonOutput() : json;
    json = out;
    try {
      codec.write(out, item);
      out.writeTo(sink);
    } catch (Throwable e) {
      Fatal.rethrow(e);
      // What cannot be recorded cannot be told apart either.
      return SEED;
    } finally {
      out.cut(0);
    }
    return sink.hash;
  }

  /** What an item adds to the sum of its block: depends on the item and on its place. */
  static long share(long position, long hash) {
    return mix(hash ^ mix(position));
  }

  private static long mix(long value) {
    long hash = (value + SEED) * FACTOR;
    hash = (hash ^ (hash >>> 32)) * FACTOR;
    return hash ^ (hash >>> 29);
  }

  private static final class Sink extends OutputStream {
    private long hash = SEED;

    @Override
    public void write(int b) {
      hash = (hash ^ b) * FACTOR;
      hash ^= hash >>> 32;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      for (int i = offset; i < offset + length; i++) {
        write(bytes[i]);
      }
    }
  }
}
