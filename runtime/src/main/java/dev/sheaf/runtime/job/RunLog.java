package dev.sheaf.runtime.job;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Takes what is printed during a run: to the console where there is one, else to standard error,
 * and to {@code run.log} from when the run has a directory. The file is opened at the first print,
 * so that a silent start has nothing to do.
 *
 * <p>Safe for use by several threads.
 */
final class RunLog extends OutputStream {
  private static final String NAME = "run.log";

  private final PrintStream err;
  private final Session session;
  private @Nullable OutputStream file;
  private boolean failed;

  RunLog(Session session) {
    err = session.err();
    this.session = session;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    Console console = session.console();
    if (console != null) {
      console.print(bytes, offset, length);
    } else {
      log(bytes, offset, length);
    }
  }

  private void log(byte[] bytes, int offset, int length) {
    err.write(bytes, offset, length);
    try {
      OutputStream log = file();
      if (log != null) {
        log.write(bytes, offset, length);
      }
    } catch (IOException e) {
      // What user code prints is worth telling of, but not worth the run.
      failed = true;
      file = null;
      err.println("cannot write " + NAME + ": " + e.getMessage());
    }
  }

  private @Nullable OutputStream file() throws IOException {
    Path directory = failed || file != null ? null : session.directory();
    if (directory != null) {
      file = new FileOutputStream(directory.resolve(NAME).toFile(), true);
    }
    return file;
  }

  @Override
  public void flush() {
    err.flush();
  }
}
