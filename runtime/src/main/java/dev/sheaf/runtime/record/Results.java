package dev.sheaf.runtime.record;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where the results of a run go, and which stand there already. */
final class Results {
  static final String NAME = "results.jsonl";
  private static final String STANDARD_OUTPUT = "-";
  private static final String NOWHERE = "none";

  private Results() {}

  /** A destination that means the same wherever the run goes on from. */
  static @Nullable String absolute(@Nullable String destination) {
    return destination == null || isNoFile(destination)
        ? destination
        : new File(destination).getAbsolutePath();
  }

  /** Whether {@code destination} is the place where results go unless another is named. */
  static boolean isUsual(File directory, String destination) throws IOException {
    return !isNoFile(destination)
        && new File(destination)
            .getCanonicalFile()
            .equals(new File(directory, NAME).getCanonicalFile());
  }

  private static boolean isNoFile(String destination) {
    return destination.equals(STANDARD_OUTPUT) || destination.equals(NOWHERE);
  }

  /** The file that results go to; null if they go to none. */
  static @Nullable File file(File directory, @Nullable String destination) {
    if (destination == null) {
      return new File(directory, NAME);
    }
    return isNoFile(destination) ? null : new File(destination);
  }

  /**
   * Adds to {@code past} what has a result.
   *
   * @return how long the file is without what a crash tore
   */
  static long read(File directory, @Nullable String destination, Journal past) throws IOException {
    File file = file(directory, destination);
    return file == null || !file.isFile()
        ? 0
        : Lines.read(file, (position, from, to) -> past.addRecorded(position));
  }

  /** Opens the destination, and keeps {@code length} bytes of it if it is a file. */
  static @Nullable OutputStream open(File directory, @Nullable String destination, long length)
      throws IOException {
    File file = file(directory, destination);
    if (file == null) {
      return NOWHERE.equals(destination) ? null : new FileOutputStream(FileDescriptor.out);
    }
    if (file.exists() && !file.isFile()) {
      // A pipe or a device takes what it is given, and keeps nothing.
      return new FileOutputStream(file);
    }
    AppendFile opened = new AppendFile(file, destination == null ? NAME : destination);
    opened.cut(length);
    return opened;
  }
}
