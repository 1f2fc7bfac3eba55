package dev.sheaf.runtime.record;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;

/**
 * A file that only grows. What cannot be written whole is taken back, so that the file never ends
 * in half a line because a disk was full.
 *
 * <p>Not safe for use by several threads.
 */
final class AppendFile extends OutputStream implements Closeable {
  private final String name;
  private final RandomAccessFile opened;
  private long length;
  private boolean unsynced;

  /** Opens a file, to be called {@code name} in messages, at its end. */
  AppendFile(File file, String name) throws IOException {
    this.name = name;
    opened = new RandomAccessFile(file, "rw");
    cut(opened.length());
  }

  /** Drops what follows the first {@code bytes}. */
  void cut(long bytes) throws IOException {
    length = bytes;
    if (opened.length() != bytes) {
      opened.setLength(bytes);
    }
    opened.seek(bytes);
  }

  /** All bytes, through the one handle: closing any other would release the lock. */
  byte[] readAll() throws IOException {
    byte[] bytes = new byte[Math.toIntExact(length)];
    opened.seek(0);
    opened.readFully(bytes);
    return bytes;
  }

  /** Keeps other processes off the file; returns false if one is at it. */
  boolean lock() throws IOException {
    try {
      return opened.getChannel().tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    try {
      opened.write(bytes, offset, count);
    } catch (IOException e) {
      keepWholeLines(bytes, offset, e);
      throw new IOException("cannot write " + name + ": " + e.getMessage(), e);
    }
    length += count;
    unsynced = true;
  }

  private void keepWholeLines(byte[] bytes, int offset, IOException cause) {
    try {
      long written = opened.length() - length;
      while (written > 0 && bytes[(int) (offset + written - 1)] != '\n') {
        written--;
      }
      length += Math.max(0, written);
      opened.setLength(length);
      opened.seek(length);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  /** Sees to it that what was written survives a loss of power. */
  void sync() throws IOException {
    if (unsynced) {
      try {
        opened.getChannel().force(false);
      } catch (IOException e) {
        throw new IOException("cannot write " + name + ": " + e.getMessage(), e);
      }
      unsynced = false;
    }
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
