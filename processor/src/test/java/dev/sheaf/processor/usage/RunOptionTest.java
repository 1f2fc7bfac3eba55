package dev.sheaf.processor.usage;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of run options from which help is made, against the runtime that takes them. */
final class RunOptionTest {
  private static final SourceFile JOB =
      source(
          "demo.Job",
          """
          package demo;

          import dev.sheaf.*;
          import java.util.*;

          @Service(source = Job.Items.class)
          final class Job {
            void process(int item) {}

            @Source
            record Items() {
              List<Integer> items() { return List.of(); }
            }
          }
          """);

  /** What is answered before anything wrong is told. */
  private static final Set<String> ANSWERED =
      Set.of("help", "version", "explain", "completion", "param");

  @Test
  void everyOptionThatHelpShowsIsTaken() throws Exception {
    List<String> line = new ArrayList<>();
    for (UsageOption each : RunOption.all(Set.of())) {
      if (!ANSWERED.contains(each.name())) {
        line.add("--" + each.longerName() + "=wrong");
        assertThat(each.described()).isNotEmpty();
      }
    }
    line.add("--nonsense");
    try (TestCompiler compiler = TestCompiler.javac()) {
      Compilation compilation = compiler.compile(JOB);
      ProgramRun run = compilation.run("demo.Main", line.toArray(String[]::new));

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.stderr().lines().filter(each -> each.contains("no such option")).toList())
          .containsExactly("  --nonsense: there is no such option");
    }
  }
}
