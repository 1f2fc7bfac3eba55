package dev.sheaf.runtime.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * One block of the journal in the making. A block is its length, its checksum and its entries, so
 * that one that was torn by a crash is known as such.
 *
 * <p>Numbers are written in groups of seven bits, the lowest first; hashes and sums as eight bytes.
 *
 * <p>Not safe for use by several threads.
 */
final class JournalBlock {
  /** The file begins with this: a name, and the version of the format. */
  static final byte[] MAGIC = {'S', 'H', 'E', 'A', 'F', 'J', 0, 1};

  static final int HEADER = 8;

  /** A range of positions within a block that are done: start, length, sum. */
  static final int DONE = 1;

  /** A position that failed: position, hash of the item or key. */
  static final int FAILED = 2;

  /** A position that this run is restricted to: position, hash of the item or key. */
  static final int SELECTED = 3;

  /** Where results go, where that is not the run's directory: text. */
  static final int RESULTS = 4;

  /** How many more items were tried again: number. */
  static final int RETRIED = 5;

  private byte[] bytes = new byte[256];
  private int length = HEADER;

  boolean isEmpty() {
    return length == HEADER;
  }

  void done(long start, int count, long sum) {
    entry(DONE);
    number(start);
    number(count);
    fixed(sum);
  }

  void failed(long position, long hash) {
    entry(FAILED);
    number(position);
    fixed(hash);
  }

  void selected(long position, long hash) {
    entry(SELECTED);
    number(position);
    fixed(hash);
  }

  void results(String destination) {
    byte[] text = destination.getBytes(StandardCharsets.UTF_8);
    entry(RESULTS);
    number(text.length);
    for (byte b : text) {
      entry(b);
    }
  }

  void retried(long items) {
    entry(RETRIED);
    number(items);
  }

  /** The block as it is written; this one is empty again. */
  byte[] seal() {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, HEADER, length - HEADER);
    byte[] sealed = Arrays.copyOf(bytes, length);
    ByteBuffer.wrap(sealed).putInt(length - HEADER).putInt((int) checksum.getValue());
    length = HEADER;
    return sealed;
  }

  private void entry(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) b;
  }

  private void number(long value) {
    long rest = value;
    for (; rest >= 0x80; rest >>>= 7) {
      entry((int) (rest & 0x7f) | 0x80);
    }
    entry((int) rest);
  }

  private void fixed(long value) {
    for (int shift = 0; shift < 64; shift += 8) {
      entry((int) (value >>> shift));
    }
  }
}
