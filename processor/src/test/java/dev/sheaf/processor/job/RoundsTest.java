package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerMessage;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import javax.tools.Diagnostic;

/** Types that come into being while the compiler runs, and types that never do. */
final class RoundsTest {

  @CompilerTest
  void aTypeThatNobodyWritesIsTheCompilersOwnErrorAlone(TestCompiler compiler) {
    SourceFile typo =
        demo("Typo", "@Service final class Typo { Typo(Stroe store) {} void process(int n) {} }");
    SourceFile sound = demo("Sound", "@Service final class Sound { void process(int n) {} }");

    Compilation compilation = compiler.compile(typo, sound, ITEMS);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation).hasError("Stroe", typo, typo.lineOf("Stroe"), "");
  }

  @CompilerTest
  void aValueThatIsWrongInJavaIsTheCompilersOwnErrorAlone(TestCompiler compiler) {
    SourceFile job =
        demo(
            "Job",
            """
            @Service(concurrency = "many", name = Nobody.NAME)
            record Job(@Param(defaultValue = Nobody.DEFAULT) int count) { void process(int n) {} }
            """);

    Compilation compilation = compiler.compile(job, ITEMS);

    assertThat(compilation).hasErrorCount(3);
    assertThat(compilation.toString()).doesNotContain("SHEAF-");
  }

  @CompilerTest
  void anErrorHidesNoneOfATypeThatWaitsForAnother(TestCompiler compiler) {
    SourceFile wrong = demo("Wrong", "@Service final class Wrong { void process() {} }");
    SourceFile store =
        demo(
            "Store",
            "final class Store { @dev.sheaf.Batchable Map<Integer, String> names(Set<Integer> ids)"
                + " { return Map.of(); } }");
    SourceFile waiting =
        demo(
            "Waiting",
            """
            @Service(rate = "much") final class Waiting {
              Waiting(StoreBatch store, String text) {}
              void process(int id) {}
            }
            """);

    Compilation compilation = compiler.compile(wrong, store, waiting, ITEMS);

    assertThat(compilation).hasErrorCount(3);
    assertThat(compilation).hasError("SHEAF-182", wrong, wrong.lineOf("process"), "takes nothing");
    assertThat(compilation).hasError("SHEAF-191", waiting, waiting.lineOf("much"), "is no rate");
    assertThat(compilation)
        .hasError("SHEAF-006", waiting, waiting.lineOf("String text"), "cannot be injected");
  }

  @CompilerTest
  void whoUsesAClientThatCannotBeIsToldOfTheRest(TestCompiler compiler) {
    SourceFile store =
        demo(
            "Store",
            "class Store<T> { @dev.sheaf.Batchable Map<Integer, String> names(Set<Integer> ids)"
                + " { return Map.of(); } }");
    SourceFile service =
        demo(
            "Names",
            """
            @Service final class Names {
              Names(StoreBatch store, String text) {}
              void process(int id) {}
            }
            """);

    Compilation compilation = compiler.compile(store, service, ITEMS);

    assertThat(compilation).hasErrorCount(2);
    assertThat(compilation).hasError("SHEAF-120", store, store.lineOf("names"), "generic type");
    assertThat(compilation)
        .hasError("SHEAF-006", service, service.lineOf("String text"), "cannot be injected");
  }

  @CompilerTest
  void waitsForATypeThatIsGenerated(TestCompiler compiler) {
    SourceFile store =
        demo(
            "Store",
            """
            final class Store {
              @dev.sheaf.Batchable Map<Integer, String> names(Set<Integer> ids) {
                return ids.stream().collect(Collectors.toMap(id -> id, id -> "user " + id));
              }
            }
            """);
    SourceFile service =
        demo(
            "Names",
            """
            @Service final class Names {
              private final StoreBatch store;
              Names(StoreBatch store) { this.store = store; }
              int process(int id) { return id; }
            }
            """);

    Compilation compilation = compiler.compile(store, service, ITEMS);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.run("demo.Main").exitCode()).isEqualTo(0);
  }

  @CompilerTest
  void leavesATypeThatDoesNotExistToTheCompiler(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Names",
            """
            @Service final class Names {
              Names(Missing missing) {}
              void process(int id) {}
            }
            """);

    Compilation compilation = compiler.compile(service, ITEMS);

    assertThat(compilation).hasError("", service, service.lineOf("Names(Missing"), "Missing");
    assertThat(compilation.toString()).doesNotContain("SHEAF-");
  }

  @CompilerTest
  void addsNoErrorsWhereAJobThatLacksATypeIsUsed(TestCompiler compiler) {
    SourceFile typos =
        demo(
            "Typos",
            """
            @Service(source = Items.class)
            record TypoInConstructor(@Param int count, Stroe store) { void process(int n) {} }
            @Service(source = Items.class)
            record TypoInParam(@Param int count, @Param List<Stroe> stores) { void process(int n) {} }
            @Service(source = Items.class)
            record TypoInResult(@Param int count) { Stroe process(int n) { return null; } }
            @Service(source = Items.class)
            record TypoInItem(@Param int count) { void process(Stroe item) {} }
            """);
    SourceFile uses =
        demo(
            "Uses",
            """
            class Uses {
              Object a = TypoInConstructorParams.builder().count(3).build();
              Object b = TypoInParamParams.builder().count(3).build();
              Object c = TypoInResultJob.run(p -> p.count(3));
              Object d = TypoInItemJob.run(p -> p.count(3));
            }
            """);

    Compilation compilation = compiler.compile(typos, uses, ITEMS);

    assertThat(compilation.messages(Diagnostic.Kind.ERROR).stream().map(CompilerMessage::file))
        .containsExactly("Typos.java", "Typos.java", "Typos.java", "Typos.java");
    assertThat(compilation.toString()).doesNotContain("SHEAF-");
  }

  @CompilerTest
  void makesAJobAnewWhoseSourceWaitsForAType(TestCompiler compiler) {
    SourceFile service =
        demo("Taker", "@Service final class Taker { int process(int n) { return n; } }");
    SourceFile store =
        demo(
            "Store",
            """
            final class Store {
              @dev.sheaf.Batchable Map<Integer, String> names(Set<Integer> ids) { return Map.of(); }
            }
            """);
    SourceFile source =
        demo(
            "Items",
            """
            @Source record Items(StoreBatch store, @Param int count) {
              List<Integer> items() { return Collections.nCopies(count, 7); }
            }
            """);

    Compilation first = compiler.compile(service, ITEMS);
    Compilation second = first.recompile(store, source);

    assertThat(second).succeeds();
    if (compiler.isJavac()) {
      assertThat(second.run("demo.Main", "--count", "2", "--results", "-").stdout().lines().count())
          .isEqualTo(2);
    } else {
      assertThat(second.toString()).contains("SHEAF-024");
    }
  }

  @CompilerTest
  void stillReportsWhatIsWrongElsewhere(TestCompiler compiler) {
    SourceFile service =
        demo(
            "Names",
            "@Service final class Names { Names(Missing missing) {} void process(int id) {} }");
    SourceFile other =
        demo("Other", "@Service final class Other { Other(String url) {} void process(int n) {} }");

    Compilation compilation = compiler.compile(service, other, ITEMS);

    assertThat(compilation).hasError("SHEAF-006", other, other.lineOf("Other(String"), "String");
  }

  @CompilerTest
  void worksInADeepPackageBesideTypesWithNamesOfTheJdk(TestCompiler compiler) {
    SourceFile all =
        source(
            "a.b.c.d.Job",
            """
            package a.b.c.d;

            import dev.sheaf.Param;
            import dev.sheaf.Service;
            import dev.sheaf.Source;

            final class Job {
              static final class String {}
              static final class Provider {}
              static final class Close {}
              static final class Notify {}
              record Inherited(Close a, Notify b) {}
              @Source
              record Object(@Param(defaultValue = "2") int i) {
                java.util.List<Integer> items() { return java.util.List.of(i); }
              }
              @Service
              record Override(String string, Provider provider, Object object, Inherited x) {
                int process(int item) { return item; }
              }
            }
            """);

    Compilation compilation = compiler.compile(all);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.run("a.b.c.d.Main").exitCode()).isEqualTo(0);
  }
}
