package dev.sheaf.runtime.job;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.RunStatus;
import dev.sheaf.runtime.run.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of a run that was broken off. */
final class SummaryTest {
  @Test
  void showsWhereAnIllegalStateOfUserCodeComesFrom() {
    String said = said(new IllegalStateException("the pool is closed"));

    assertThat(said)
        .startsWith("squares: broken off: java.lang.IllegalStateException: the pool is closed\n");
    assertThat(said).contains("\tat " + SummaryTest.class.getName());
  }

  @Test
  void keepsToTheMessageOfWhatItSaysItself() {
    IllegalStateException ours = new IllegalStateException("2 items have the same key");
    StackTraceElement thrower =
        new StackTraceElement("dev.sheaf.runtime.run.SourceReader", "uniqueKey", null, -1);
    ours.setStackTrace(new StackTraceElement[] {thrower});

    assertThat(said(ours)).isEqualTo("squares: broken off: 2 items have the same key\n");
  }

  private static String said(Throwable cause) {
    RunReport report =
        new RunReport(
            "squares",
            RunStatus.BROKEN,
            -1,
            0,
            0,
            0,
            0,
            Map.of(),
            List.of(),
            Optional.empty(),
            Optional.of(cause));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Invocation invocation = new Invocation(new String[0], new CommandLine<>(new CopyCommand()));
    new Summary("squares", report, new PrintStream(said, true, UTF_8))
        .print(
            new Progress(-1, 0, 0, 0, 0, 0), new Progress.Details(0, 0, 0, Map.of()), invocation);
    return said.toString(UTF_8);
  }
}
