package dev.sheaf.runtime.record;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The text of an error's stack trace, as {@code printStackTrace} gives it. Items of one job mostly
 * fail at one place, so the text of the last frames is kept: making it is half the cost of a
 * failure.
 *
 * <p>Safe for use by several threads.
 */
final class Trace {
  /** Room for the trace of most failures, so that it need not grow by doubling. */
  private static final int ROOM = 2_048;

  private static final int KEPT = 16;

  /** The last ones of each depth, since threads of different kinds differ in their first frames. */
  private static final AtomicReferenceArray<@Nullable Frames> LAST =
      new AtomicReferenceArray<>(KEPT);

  private static final class Frames {
    final StackTraceElement[] elements;
    final String text;

    Frames(StackTraceElement[] elements, String text) {
      this.elements = elements;
      this.text = text;
    }
  }

  private Trace() {}

  static String of(Throwable thrown) {
    try {
      boolean plain = thrown.getCause() == null && thrown.getSuppressed().length == 0;
      return plain ? thrown + "\n" + text(thrown.getStackTrace()) : printed(thrown);
    } catch (Throwable e) {
      Fatal.rethrow(e);
      return "(its trace cannot be had: " + e.getClass().getName() + ")";
    }
  }

  private static String text(StackTraceElement[] elements) {
    int slot = elements.length % KEPT;
    Frames known = LAST.get(slot);
    if (known != null && Arrays.equals(known.elements, elements)) {
      return known.text;
    }
    StringBuilder text = new StringBuilder(ROOM);
    for (StackTraceElement element : elements) {
      text.append("\tat ").append(element).append('\n');
    }
    LAST.set(slot, new Frames(elements, text.toString()));
    return text.toString();
  }

  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter(ROOM);
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
