package dev.sheaf.runtime.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A growing buffer of UTF-8. What is written to it is JSON, so that half a surrogate pair, which
 * has no encoding, can be kept as the escape {@code \}{@code ud83d}: it stands within a string,
 * always.
 */
final class Utf8Buffer extends Writer {
  private static final int LONGEST_NUMBER = 20;
  private static final int KEPT = 1 << 20;
  private static final int LARGEST = Integer.MAX_VALUE - 8;

  private byte[] bytes = new byte[512];
  private int length;

  @Override
  public void write(int c) throws IOException {
    if (c < 128) {
      ensureRoom(1);
      put(c);
    } else {
      write(String.valueOf((char) c), 0, 1);
    }
  }

  /** Writes bytes that are UTF-8 already. */
  void write(byte[] encoded) throws IOException {
    ensureRoom(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
  }

  @Override
  public void write(char[] text, int offset, int count) throws IOException {
    write(new String(text, offset, count), 0, count);
  }

  @Override
  public void write(String text) throws IOException {
    write(text, 0, text.length());
  }

  @Override
  public void write(String text, int offset, int count) throws IOException {
    ensureRoom(count);
    byte[] target = bytes;
    int at = length;
    int end = offset + count;
    int i = offset;
    for (char c; i < end && (c = text.charAt(i)) < 128; i++) {
      target[at++] = (byte) c;
    }
    length = at;
    if (i < end) {
      writeBeyondAscii(text, i, end);
    }
  }

  private void writeBeyondAscii(String text, int from, int end) throws IOException {
    int start = from;
    for (int i = from; i < end; i++) {
      if (isPair(text, i, end)) {
        i++;
      } else if (Character.isSurrogate(text.charAt(i))) {
        encode(text, start, i);
        escape(text.charAt(i));
        start = i + 1;
      }
    }
    encode(text, start, end);
  }

  private static boolean isPair(String text, int i, int end) {
    return i + 1 < end && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  private void encode(String text, int from, int end) throws IOException {
    write(text.substring(from, end).getBytes(StandardCharsets.UTF_8));
  }

  private void escape(char c) throws IOException {
    ensureRoom(6);
    put('\\');
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(Character.forDigit(c >> shift & 0xF, 16));
    }
  }

  /** Writes a whole number in digits, and leaves nothing for the garbage collector. */
  void writeDigits(long number) throws IOException {
    ensureRoom(LONGEST_NUMBER);
    if (number < 0) {
      put('-');
    }
    length += digits(number);
    int at = length;
    long rest = number;
    do {
      bytes[--at] = (byte) ('0' + Math.abs(rest % 10));
      rest /= 10;
    } while (rest != 0);
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number / 10; rest != 0; rest /= 10) {
      digits++;
    }
    return digits;
  }

  private void put(int b) {
    bytes[length++] = (byte) b;
  }

  private void ensureRoom(int count) throws IOException {
    if (count > bytes.length - length) {
      long needed = (long) length + count;
      if (needed > LARGEST) {
        throw new IOException("The value takes more than 2 GB as JSON");
      }
      bytes = Arrays.copyOf(bytes, (int) Math.min(Math.max(needed, bytes.length * 2L), LARGEST));
    }
  }

  int length() {
    return length;
  }

  /**
   * Takes back all but the first {@code kept} bytes; gives back memory that only a giant needed.
   */
  void cut(int kept) {
    length = kept;
    if (bytes.length > KEPT && kept < KEPT) {
      bytes = Arrays.copyOf(bytes, KEPT);
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
