package dev.sheaf.runtime.record;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes and finds the directories of runs within an output directory. */
public final class RunDirectories {
  private static final int STAMP = "20260131T120000Z-".length();

  private RunDirectories() {}

  /**
   * Makes a run's directory. It is filled under another name and then renamed, so that nobody ever
   * sees half of it.
   */
  static File create(File output, String service, Instant started, Session.Files filling)
      throws RecordException {
    String name = Timestamps.compact(started) + "-" + service;
    File hidden = new File(output, "." + name + "." + Long.toHexString(System.nanoTime()));
    try {
      if (!hidden.mkdirs()) {
        Files.createDirectories(hidden.toPath());
      }
      for (int n = 1; ; n++) {
        String id = n == 1 ? name : name + "-" + n;
        File directory = new File(output, id);
        if (!directory.exists()) {
          filling.fill(hidden, id);
          if (hidden.renameTo(directory)) {
            return directory;
          }
          if (!directory.exists()) {
            throw new IOException("it cannot be given its name");
          }
        }
      }
    } catch (IOException e) {
      remove(hidden);
      throw new RecordException(
          "cannot make a run's directory in "
              + output
              + ": "
              + reason(e)
              + "; choose another place with --output-dir",
          e);
    }
  }

  private static String reason(IOException e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private static void remove(File directory) {
    File[] files = directory.listFiles();
    if (files != null) {
      for (File file : files) {
        boolean unused = file.delete();
      }
      boolean unused = directory.delete();
    }
  }

  /**
   * Finds the directory of a run.
   *
   * @param output the output directory; null where none is known
   * @param run a directory, a run's name, or {@code last} for the newest of {@code service}
   * @throws RecordException if there is no such run, or it is one of another service
   */
  public static File find(@Nullable File output, String run, String service)
      throws RecordException {
    File found = run.equals("last") ? last(output, service) : named(output, run);
    if (found == null) {
      throw new RecordException(
          (run.equals("last") ? "there is no run of " + service : "there is no run " + run)
              + (output == null ? "" : " in " + output)
              + "; name a run's directory, or its output directory with --output-dir");
    }
    String recorded = RecordedRun.read(found).service();
    if (!recorded.equals(service)) {
      throw new RecordException(found + " is a run of " + recorded + ", not of " + service);
    }
    return found;
  }

  private static @Nullable File named(@Nullable File output, String run) {
    File direct = new File(run);
    if (new File(direct, RunJson.NAME).exists()) {
      return direct.getAbsoluteFile();
    }
    File within = new File(output, run);
    return new File(within, RunJson.NAME).exists() ? within : null;
  }

  private static @Nullable File last(@Nullable File output, String service) throws RecordException {
    String[] names = output == null ? null : output.list();
    if (names == null) {
      return null;
    }
    Arrays.sort(names, RunDirectories::compare);
    for (int i = names.length - 1; i >= 0; i--) {
      File directory = new File(output, names[i]);
      if (isOf(names[i], service) && recordsRunOf(service, directory)) {
        return directory;
      }
    }
    return null;
  }

  /** Whether that is so; a number behind the name may be the end of another service's name. */
  private static boolean recordsRunOf(String service, File directory) throws RecordException {
    return new File(directory, RunJson.NAME).exists()
        && RecordedRun.read(directory).service().equals(service);
  }

  /** By time, then by number: {@code …-squares}, {@code …-squares-2}, {@code …-squares-10}. */
  private static int compare(String one, String other) {
    boolean numbered = one.length() != other.length();
    String stamp = one.substring(0, Math.min(STAMP, one.length()));
    int byTime = stamp.compareTo(other.substring(0, Math.min(STAMP, other.length())));
    if (byTime != 0) {
      return byTime;
    }
    return numbered ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
  }

  private static boolean isOf(String name, String service) {
    if (name.length() < STAMP || !name.startsWith(service, STAMP)) {
      return false;
    }
    String rest = name.substring(STAMP + service.length());
    if (rest.isEmpty()) {
      return true;
    }
    for (int i = 1; i < rest.length(); i++) {
      if (!Character.isDigit(rest.charAt(i))) {
        return false;
      }
    }
    return rest.startsWith("-") && rest.length() > 1;
  }
}
