package dev.sheaf.console.log;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Puts lines together of what is printed in pieces, those of one thread apart from all others.
 *
 * <p>Safe for use by several threads.
 */
public final class PrintedLines {
  private final Map<Thread, ByteArrayOutputStream> begun = new LinkedHashMap<>();
  private final Consumer<String> lines;

  /** Hands each line on to {@code lines}, without its end. */
  public PrintedLines(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Adds what the present thread printed. */
  public synchronized void add(byte[] bytes, int offset, int length) {
    ByteArrayOutputStream line = begun.remove(Thread.currentThread());
    int from = offset;
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        ByteArrayOutputStream whole = line == null ? new ByteArrayOutputStream() : line;
        whole.write(bytes, from, i - from);
        end(whole);
        line = null;
        from = i + 1;
      }
    }
    if (from < offset + length) {
      line = line == null ? new ByteArrayOutputStream() : line;
      line.write(bytes, from, offset + length - from);
    }
    if (line != null) {
      begun.put(Thread.currentThread(), line);
    }
  }

  /** Ends all lines that have begun. */
  public synchronized void endAll() {
    begun.values().forEach(this::end);
    begun.clear();
  }

  private void end(ByteArrayOutputStream line) {
    String text = line.toString(Charset.defaultCharset());
    lines.accept(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
  }
}
