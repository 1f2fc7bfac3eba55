package dev.sheaf.processor.batch;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Operations that are found and called although their names or arguments are odd. */
final class OddFetchTest {
  private static final SourceFile JOB =
      source(
          "demo.Tell",
          """
          package demo;

          import dev.sheaf.*;
          import dev.sheaf.runtime.*;
          import java.util.*;

          @Source
          record Items() { List<Integer> items() { return List.of(1); } }

          final class User_Store implements Titles {
            @Batchable
            Map<Integer, String> names(Set<Integer> ids, String[] words) {
              return Map.of(1, "name of " + String.join("+", words));
            }

            @Override
            public Map<Integer, String> titles(Set<Integer> ids) {
              return Map.of(1, "title");
            }
          }

          interface Titles {
            @Batchable
            Map<Integer, String> titles(Set<Integer> ids);
          }

          @Service
          record Tell(User_Store store, User_StoreBatch client) {
            String[] words() { return new String[] {"a", "b"}; }

            String process(
                int id,
                @Fetch("store.names(id, words)") String name,
                @Fetch("store.titles(id)") String title) {
              return name + ", " + title + ", " + client.names(id, words()).await();
            }
          }
          """);

  @CompilerTest
  void giveTheirValues(TestCompiler compiler) {
    Compilation compilation = compiler.compile(JOB);

    assertThat(compilation).succeeds();
    ProgramRun run = compilation.run("demo.Main", "--results", "-");
    assertThat(run.stderr() + run.exitCode()).endsWith("0");
    assertThat(run.stdout()).contains("\"result\":\"name of a+b, title, name of a+b\"");
  }
}
