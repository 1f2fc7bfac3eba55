package dev.sheaf.console.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code run.log}, which keeps every line of a run. Lines from before there is a directory
 * are written as soon as there is one.
 *
 * <p>Safe for use by several threads.
 */
public final class LogFile {
  private static final String NAME = "run.log";
  private static final int MOST_WAITING = 10_000;

  private final Supplier<@Nullable Path> directory;
  private final Consumer<String> alarm;
  private final List<String> waiting = new ArrayList<>();
  private @Nullable OutputStream file;
  private boolean failed;

  /**
   * A file that is opened with the first line.
   *
   * @param directory gives the run's directory; null as long as there is none
   * @param alarm is told, once, that the file cannot be written: not worth the run, but worth
   *     telling of
   */
  public LogFile(Supplier<@Nullable Path> directory, Consumer<String> alarm) {
    this.directory = directory;
    this.alarm = alarm;
  }

  /** Adds text that ends with the end of a line. */
  public synchronized void add(String text) {
    if (failed || waiting.size() == MOST_WAITING) {
      return;
    }
    waiting.add(text);
    try {
      write();
    } catch (IOException e) {
      failed = true;
      alarm.accept("cannot write " + NAME + ": " + e.getMessage());
    }
  }

  private void write() throws IOException {
    Path run = file == null ? directory.get() : null;
    if (run != null) {
      file = new FileOutputStream(run.resolve(NAME).toFile(), true);
    }
    if (file != null) {
      file.write(String.join("", waiting).getBytes(UTF_8));
      waiting.clear();
    }
  }
}
