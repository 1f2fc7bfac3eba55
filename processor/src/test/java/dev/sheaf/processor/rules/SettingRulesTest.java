package dev.sheaf.processor.rules;

import static dev.sheaf.processor.rules.Misuse.assertError;
import static dev.sheaf.processor.rules.Misuse.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** The values of {@code @Service} and {@code @Retry}. */
final class SettingRulesTest {

  @CompilerTest
  void rejectsValuesThatMeanNothing(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Wrong",
            """
            @Service(
                name = "two words",
                concurrency = -1,
                rate = "100",
                timeout = "30")
            class Wrong { void process(int n) {} }
            @Service(name = "-a", rate = "0/s", timeout = "0s")
            class Zero { void process(int n) {} }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, service);

    assertError(compilation, service, "two words", "SHEAF-193", "\"two words\"");
    assertError(compilation, service, "concurrency", "SHEAF-190", "concurrency is -1");
    assertError(compilation, service, "\"100\"", "SHEAF-191", "as in \"100/s\"");
    assertError(compilation, service, "\"30\"", "SHEAF-192", "\"30\" is no duration");
    assertError(compilation, service, "\"-a\"", "SHEAF-193", "inner hyphens");
    assertError(compilation, service, "\"-a\"", "SHEAF-191", "\"0/s\"");
    assertError(compilation, service, "\"-a\"", "SHEAF-194", "leaves no time");
    assertThat(compilation).hasErrorCount(7);
  }

  @CompilerTest
  void rejectsAClassNameThatMakesNoCommandName(TestCompiler compiler) {
    SourceFile service = demo("Pounds", "@Service class £s { void process(int n) {} }\n");

    Compilation compilation = compiler.compile(Misuse.ITEMS, service);

    assertError(compilation, service, "class £s", "SHEAF-193", "in @Service(name = …)");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void rejectsACommandNameThatAnotherServiceHas(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            @Service class WordCount { void process(int n) {} }
            @Service(name = "wordCount") class Words { void process(int n) {} }
            @Service class Word_Count { void process(int n) {} }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, services);

    assertError(compilation, services, "class Words", "SHEAF-022", "belongs to WordCount, too");
    assertError(compilation, services, "class Word_", "SHEAF-022", "belongs to WordCount, too");
    assertThat(compilation).hasErrorCount(2);
  }

  @CompilerTest
  void rejectsRetriesThatMeanNothing(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Wrong",
            """
            @Service
            @Retry(
                on = {},
                jitter = 1.5)
            class Wrong { void process(int n) {} }
            @Service
            @Retry(delays = {})
            class Never { void process(int n) {} }
            @Service
            @Retry(delays = {"1s", "5"})
            class Late {
              void process(int n) {}
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, service);

    assertError(compilation, service, "on = {}", "SHEAF-196", "names no failures");
    assertError(compilation, service, "jitter", "SHEAF-198", "jitter is 1.5");
    assertError(compilation, service, "\"5\"", "SHEAF-192", "\"5\" is no duration");
    assertError(compilation, service, "delays = {})", "SHEAF-197", "has no delays");
    assertThat(compilation).hasErrorCount(4);
  }

  @CompilerTest
  void rejectsRetriesWhereTheyDoNothing(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Wrong",
            """
            @Service
            class Wrong {
              @Retry(on = Error.class)
              void process(int n) {}
            }
            @Retry()
            class Helper {
              @Retry(jitter = 0.5)
              void help() {}
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, service);

    assertError(compilation, service, "Error.class", "SHEAF-199", "Put it on Wrong");
    assertError(compilation, service, "@Retry()", "SHEAF-199", "belongs on a @Service type");
    assertError(compilation, service, "0.5", "SHEAF-199", "@Batchable method");
    assertThat(compilation).hasErrorCount(3);
  }
}
