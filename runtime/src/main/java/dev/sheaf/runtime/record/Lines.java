package dev.sheaf.runtime.record;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the lines of {@code results.jsonl} and {@code failed.jsonl}, as far as they are whole. */
final class Lines {
  private static final byte[] START = "{\"position\":".getBytes(StandardCharsets.US_ASCII);

  /** Takes one line. */
  interface Reader {
    /** Takes the line of {@code position}, which lies between two offsets in the file. */
    void line(long position, long from, long to) throws IOException;
  }

  private Lines() {}

  /**
   * Reads a file that may be missing, or torn at its end.
   *
   * @return how long the file is without what a crash tore
   */
  static long read(File file, Reader reader) throws IOException {
    if (!file.exists()) {
      return 0;
    }
    try (InputStream in = new BufferedInputStream(new FileInputStream(file), 1 << 16)) {
      return read(in, reader);
    }
  }

  private static long read(InputStream in, Reader reader) throws IOException {
    long start = 0;
    long offset = 0;
    long position = 0;
    boolean counting = true;
    for (int b = in.read(); b >= 0; b = in.read()) {
      long column = offset - start;
      offset++;
      if (b == '\n') {
        reader.line(position, start, offset);
        start = offset;
        position = 0;
        counting = true;
      } else if (column >= START.length && counting) {
        counting = b >= '0' && b <= '9';
        position = counting ? position * 10 + (b - '0') : position;
      }
    }
    return start;
  }
}
