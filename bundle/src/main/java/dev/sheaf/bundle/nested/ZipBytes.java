package dev.sheaf.bundle.nested;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A zip file in memory, its entries found by name.
 *
 * <p>Java's own readers want a file, or go through all entries in order: the one would leave copies
 * on the disk, the other unpack seven thousand classes to use a thousand. Offsets are those of the
 * zip format; the archive is one that this build wrote, without a comment or large-file extensions.
 */
final class ZipBytes {
  private static final int END_LENGTH = 22;
  private static final int END_DIRECTORY = 16;
  private static final int CENTRAL_LENGTH = 46;
  private static final int CENTRAL_SIGNATURE = 0x02014b50;
  private static final int LOCAL_LENGTH = 30;

  private final ByteBuffer bytes;
  private final Map<String, Integer> directory = new HashMap<>();

  ZipBytes(byte[] archive) {
    bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    int at = bytes.getInt(archive.length - END_LENGTH + END_DIRECTORY);
    while (bytes.getInt(at) == CENTRAL_SIGNATURE) {
      int name = length(at + 28);
      directory.put(new String(archive, at + CENTRAL_LENGTH, name, UTF_8), at);
      at += CENTRAL_LENGTH + name + length(at + 30) + length(at + 32);
    }
  }

  /** The unpacked content of an entry; null if there is none of this name. */
  byte @Nullable [] read(String name) {
    Integer entry = directory.get(name);
    if (entry == null) {
      return null;
    }
    int local = bytes.getInt(entry + 42);
    int start = local + LOCAL_LENGTH + length(local + 26) + length(local + 28);
    byte[] content = new byte[bytes.getInt(entry + 24)];
    if (length(entry + 10) == 0) {
      bytes.get(start, content);
    } else {
      inflate(start, bytes.getInt(entry + 20), content);
    }
    return content;
  }

  private void inflate(int start, int length, byte[] content) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes.array(), start, length);
      inflater.inflate(content);
    } catch (DataFormatException e) {
      throw new IllegalStateException("The jar that holds Sheaf is damaged", e);
    } finally {
      inflater.end();
    }
  }

  private int length(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
