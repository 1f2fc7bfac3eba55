package dev.sheaf.benchmarks.jobs.spring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.batch.core.listener.SkipListener;

/** Keeps which items were skipped, and why, as Sheaf does unasked. */
final class SkipFile implements SkipListener<Integer, Long>, AutoCloseable {
  private final PrintWriter file;

  SkipFile(Path path) throws IOException {
    file = new PrintWriter(Files.newBufferedWriter(path));
  }

  @Override
  public void onSkipInProcess(Integer item, Throwable reason) {
    file.println(item);
    reason.printStackTrace(file);
  }

  @Override
  public void close() {
    file.close();
  }
}
