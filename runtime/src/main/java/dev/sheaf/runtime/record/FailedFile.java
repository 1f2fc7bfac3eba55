package dev.sheaf.runtime.record;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps {@code failed.jsonl} true over several sessions. A resumed run tries again what failed
 * before; until it knows better, the lines of before stand beside, in {@code failed.earlier.jsonl},
 * so that none is lost and no position ever stands twice.
 */
final class FailedFile {
  static final String NAME = "failed.jsonl";
  private static final String EARLIER = "failed.earlier.jsonl";

  private FailedFile() {}

  /** Puts the lines of before aside; the file is empty afterwards. */
  static void begin(File directory, Journal past) throws IOException {
    File merged = merge(directory, past);
    rename(merged, new File(directory, EARLIER));
    try (OutputStream emptied = new FileOutputStream(new File(directory, NAME))) {
      emptied.flush();
    }
  }

  /**
   * Brings the lines of before back, but for those of positions that are done or failed anew.
   *
   * @param retried whether items that failed in this session were tried again in it
   */
  static void end(File directory, Journal past, boolean retried) throws IOException {
    boolean earlier = new File(directory, EARLIER).exists();
    if (earlier || retried) {
      rename(merge(directory, past), new File(directory, NAME));
    }
    if (earlier) {
      delete(new File(directory, EARLIER));
    }
  }

  /** What failed and has not been done since: positions, and the items' hashes or 0. */
  static Map<Long, Long> entries(File directory, Journal past) throws IOException {
    Map<Long, Long> failed = new TreeMap<>();
    for (String name : new String[] {EARLIER, NAME}) {
      long unused =
          Lines.read(
              new File(directory, name),
              (position, from, to) -> {
                if (!past.isDone(position)) {
                  failed.put(position, past.failed.getOrDefault(position, 0L));
                }
              });
    }
    return failed;
  }

  private static File merge(File directory, Journal past) throws IOException {
    File merged = new File(directory, NAME + ".new");
    Positions taken = new Positions();
    try (OutputStream out = new FileOutputStream(merged)) {
      for (String name : new String[] {NAME, EARLIER}) {
        copy(new File(directory, name), out, past, taken);
      }
    }
    return merged;
  }

  private static void copy(File file, OutputStream out, Journal past, Positions taken)
      throws IOException {
    if (!file.exists()) {
      return;
    }
    try (RandomAccessFile in = new RandomAccessFile(file, "r")) {
      long unused =
          Lines.read(
              file,
              (position, from, to) -> {
                if (!past.isDone(position) && taken.add(position, 1) == 1) {
                  byte[] line = new byte[(int) (to - from)];
                  in.seek(from);
                  in.readFully(line);
                  out.write(line);
                }
              });
    }
  }

  private static void rename(File from, File to) throws IOException {
    if (!from.renameTo(to)) {
      throw new IOException("cannot rename " + from + " to " + to.getName());
    }
  }

  private static void delete(File file) throws IOException {
    if (!file.delete()) {
      throw new IOException("cannot delete " + file);
    }
  }
}
