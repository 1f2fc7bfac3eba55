package dev.sheaf.processor.rules;

import static dev.sheaf.processor.rules.Misuse.assertError;
import static dev.sheaf.processor.rules.Misuse.assertWarning;
import static dev.sheaf.processor.rules.Misuse.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** How a service handles its items. */
final class ProcessRulesTest {

  @CompilerTest
  void rejectsServicesWithoutOneUsableProcess(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              static class Base { void process(String text) {} }
              @Service static class None {}
              @Service static class Several { void process(int n) {} void process(long n) {} }
              @Service static class Heir extends Base { void process(int n) {} }
              @Service static class Shy { private void process(int n) {} }
              @Service static class Idle { void process() {} }
              @Service static class Greedy {
                void process(int n,
                    int more,
                    String most) {}
              }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, services);

    assertError(compilation, services, "None", "SHEAF-002", "Services.None has no method process");
    assertError(
        compilation,
        services,
        "Several",
        "SHEAF-180",
        "Services.Several.process(int), Services.Several.process(long)");
    assertError(compilation, services, "Heir", "SHEAF-180", "Services.Base.process(String)");
    assertError(compilation, services, "Shy", "SHEAF-181", "process(int) is private");
    assertError(compilation, services, "Idle", "SHEAF-182", "its first parameter is the item");
    assertError(compilation, services, "int more", "SHEAF-183", "the parameter more");
    assertError(compilation, services, "String most", "SHEAF-183", "the parameter most");
    assertThat(compilation).hasErrorCount(7);
  }

  @CompilerTest
  void rejectsResultsThatCannotBeRecorded(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              @Service static class A { Stream<String> process(int n) { return null; } }
              @Service static class B { IntStream process(int n) { return null; } }
              @Service static class C { Iterator<String> process(int n) { return null; } }
              @Service static class D { Future<String> process(int n) { return null; } }
              @Service static class E {
                CompletionStage<Stream<String>> process(int n) { return null; }
              }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, services);

    assertError(compilation, services, "class A", "SHEAF-184", "return a List");
    assertError(compilation, services, "class B", "SHEAF-184", "returns IntStream");
    assertError(compilation, services, "class C", "SHEAF-184", "return a List");
    assertError(compilation, services, "class D", "SHEAF-184", "return a CompletionStage");
    assertError(compilation, services, "CompletionStage<", "SHEAF-184", "Stream<String>");
    assertThat(compilation).hasErrorCount(5);
  }

  @CompilerTest
  void warnsOfFieldsThatWorkersMayChangeAtOnce(TestCompiler compiler) {
    SourceFile services =
        demo(
            "Services",
            """
            class Services {
              static class Base { private String inherited; }
              @Service static class Counting extends Base {
                int count;
                volatile int seen;
                static int all;
                final int[] counts = new int[1];
                void process(int n) {}
              }
              @Service(concurrency = 1) static class Alone { int sum; void process(int n) {} }
            }
            """);

    Compilation compilation = compiler.compile(Misuse.ITEMS, services);

    assertThat(compilation).succeeds();
    assertWarning(compilation, services, "int count;", "SHEAF-189", "count is not final");
    assertWarning(compilation, services, "String inherited", "SHEAF-189", "Services.Counting");
    assertThat(compilation).hasWarningCount(2);
  }
}
