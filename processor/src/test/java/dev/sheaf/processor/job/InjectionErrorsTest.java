package dev.sheaf.processor.job;

import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.Arrays;

/** What cannot be injected: one message each, at the parameter that asks. */
final class InjectionErrorsTest {

  @CompilerTest
  void aModuleOfPrivateTypesIsToldOfThoughDaggersFactoriesCannotNameThemEither(
      TestCompiler compiler) {
    SourceFile parts =
        demo(
            "Outer",
            """
            final class Outer {
              private interface Secret {}
              @dagger.Module interface Parts {
                @dagger.Provides static Secret secret() { return null; }
                @dagger.Provides static Long size() { return 1L; }
              }
              @Service(modules = Parts.class) static final class Save {
                Save(Long size) {}
                void process(int n) {}
              }
            }
            """);

    Compilation compilation = compiler.compile(parts, ITEMS);

    assertThat(compilation)
        .hasError("SHEAF-036", parts, parts.lineOf("Secret secret"), "make it package-private");
  }

  @CompilerTest
  void aValueThatNobodyMakes(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-006",
        "String url",
        "Mark the parameter @Param",
        """
        @Service final class Job { Job(
            String url) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void tellsThePathToIt(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-006",
        "List<String> names",
        "Needed by Job → Store → Cache → List<String>.",
        """
        @Service final class Job { Job(Store store) {} void process(int n) {} }
        final class Store { Store(Cache cache) {} }
        final class Cache { Cache(
            List<String> names) {} }
        """);
  }

  @CompilerTest
  void anInterfaceWithoutImplementation(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-007",
        "Store store",
        "no class in package demo that can be made implements it",
        """
        interface Store {}
        @Service final class Job { Job(
            Store store) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void anInterfaceWithSeveralImplementations(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-008",
        "Store store",
        "several implementations: First, Second",
        """
        interface Store {}
        record First() implements Store {}
        record Second() implements Store {}
        @Service final class Job { Job(
            Store store) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aTypeWithSeveralConstructors(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-009",
        "Store store",
        "it has 2 constructors. Leave one constructor, or mark exactly one @Inject.",
        """
        final class Store { Store() {} Store(int size) {} }
        @Service final class Job { Job(
            Store store) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aTypeThatCannotBeUsedFromThePackage(TestCompiler compiler) {
    SourceFile hidden =
        source("other.Hidden", "package other; public class Hidden { Hidden() {} }");
    expect(
        compiler,
        "SHEAF-010",
        "other.Hidden hidden",
        "its constructor cannot be used from package demo",
        """
        @Service final class Job { Job(
            other.Hidden hidden) {} void process(int n) {} }
        """,
        hidden);
  }

  @CompilerTest
  void anInnerClass(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-011",
        "Store store",
        "Make it static",
        """
        @Service final class Job {
          class Store {}
          Job(
              Store store) {}
          void process(int n) {}
        }
        """);
  }

  @CompilerTest
  void aTypeWithoutExactArguments(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-012",
        "Box<?> box",
        "type arguments",
        """
        record Box<T>() {}
        @Service final class Job { Job(
            Box<?> box) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aQualifierThatNobodyProvides(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-013",
        "@Named(\"left\") Items items",
        "no Dagger module",
        """
        @Service final class Job { Job(
            @Named("left") Items items) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void anInjectedField(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-014",
        "@Inject Items items",
        "take the value as a constructor parameter",
        """
        class Base {
          @Inject Items items;
        }
        @Service final class Job extends Base { void process(int n) {} }
        """);
  }

  @CompilerTest
  void aCycleIsShownAsAPath(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-015",
        "Left left",
        "Left needs itself: Left → Right → Left.",
        """
        final class Left { Left(Right right) {} }
        final class Right { Right(
            Left left) {} }
        @Service final class Job { Job(Left first) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aModuleThatNeedsAnInstance(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-016",
        "Integer size()",
        "Parts needs an instance",
        """
        @dagger.Module final class Parts {
          Parts(String name) {}
          @dagger.Provides
              Integer size() { return 1; }
        }
        @Service(modules = Parts.class) final class Job { Job(Integer size) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aModuleThatIsNone(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-017",
        "modules = Items.class",
        "Items is not a Dagger module",
        """
        @Service(modules = Items.class)
        final class Job { void process(int n) {} }
        """);
  }

  @CompilerTest
  void aTypeThatIsProvidedTwice(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-018",
        "Integer two()",
        "by One.one and by Two.two",
        """
        @dagger.Module interface One { @dagger.Provides static Integer one() { return 1; } }
        @dagger.Module interface Two {
          @dagger.Provides
              static Integer two() { return 2; }
        }
        @Service(modules = {One.class, Two.class}) final class Job { Job(Integer size) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aTypeArgumentThatIsPrivate(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-010",
        "Box<Mode> box",
        "Box<Mode> cannot be injected, because Job.Mode cannot be used from package demo",
        """
        final class Box<T> {}
        @Service final class Job {
          Job(
              Box<Mode> box) {}
          private enum Mode { ON }
          void process(int n) {}
        }
        """);
  }

  @CompilerTest
  void aParameterOfAPrivateType(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-079",
        "@Param List<Mode> modes",
        "a @Param cannot be of type Job.Mode",
        """
        @Service final class Job {
          Job(
              @Param List<Mode> modes) {}
          private enum Mode { ON }
          void process(int n) {}
        }
        """);
  }

  @CompilerTest
  void aFetchOutsideProcess(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-153",
        "int other",
        "@Fetch does nothing on other",
        """
        @Service final class Job {
          void process(int n) {}
          void prepare(
              @Fetch("users(n)") int other) {}
        }
        """);
  }

  @CompilerTest
  void subcomponents(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-019",
        "@dagger.Module(subcomponents",
        "subcomponents are not supported",
        """
        @dagger.Subcomponent interface Part {
          @dagger.Subcomponent.Builder interface Builder { Part build(); }
        }
        @dagger.Module(subcomponents = Part.class)
        interface One {}
        @Service(modules = One.class) final class Job { Job() {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aKeyThatIsTwiceInAMap(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-026",
        "static int two()",
        "the key \"k\" of Map<String, Integer> is given twice, by One.one and by One.two",
        """
        @dagger.Module interface One {
          @dagger.Provides @dagger.multibindings.IntoMap @dagger.multibindings.StringKey("k")
          static int one() { return 1; }
          @dagger.Provides @dagger.multibindings.IntoMap @dagger.multibindings.StringKey("k")
          static int two() { return 2; }
        }
        @Service(modules = One.class) final class Job { Job() {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aMapKeyThatCannotBeWritten(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-025",
        "static int one()",
        "One.one has no key that Sheaf can write",
        """
        @dagger.MapKey @interface Sign { char value(); }
        @dagger.Module interface One {
          @dagger.Provides @dagger.multibindings.IntoMap @Sign('k')
          static int one() { return 1; }
        }
        @Service(modules = One.class) final class Job { Job() {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void whatAPartOfASetNeeds(TestCompiler compiler) {
    expect(
        compiler,
        "SHEAF-006",
        "List<String> words",
        "Needed by Job → Set<String> → demo.One.one(): String → List<String>.",
        """
        @dagger.Module interface One {
          @dagger.Provides @dagger.multibindings.IntoSet
          static String one(
              List<String> words) { return ""; }
        }
        @Service(modules = One.class) final class Job { Job(Set<String> all) {} void process(int n) {} }
        """);
  }

  @CompilerTest
  void aServiceThatNeedsWhatIsGeneratedFromIt(TestCompiler compiler) {
    SourceFile job =
        demo(
            "Job",
            """
            @Service final class Job { Job(
                JobParams params) {} void process(int n) {} }
            """);

    Compilation compilation = compiler.compile(job, ITEMS);

    assertThat(compilation)
        .hasError("SHEAF-023", job, job.lineOf("final class Job"), "generated from it");
    assertThat(compilation).hasErrorCount(1);
  }

  @CompilerTest
  void oneTypesProblemDoesNotHideAnothers(TestCompiler compiler) {
    SourceFile first =
        demo("First", "@Service final class First { First(String url) {} void process(int n) {} }");
    SourceFile second =
        demo(
            "Second",
            "@Service final class Second { Second(String url, long size) {} void process(int n) {} }");

    Compilation compilation = compiler.compile(first, second, ITEMS);

    assertThat(compilation).hasErrorCount(3);
    assertThat(compilation).hasError("SHEAF-006", first, first.lineOf("First(String"), "String");
    assertThat(compilation).hasError("SHEAF-006", second, second.lineOf("Second(String"), "String");
    assertThat(compilation).hasError("SHEAF-006", second, second.lineOf("Second(String"), "Long");
  }

  private static void expect(
      TestCompiler compiler, String id, String at, String text, String code, SourceFile... more) {
    SourceFile job = demo("Job", code);
    SourceFile[] all = Arrays.copyOf(more, more.length + 2);
    all[more.length] = job;
    all[more.length + 1] = ITEMS;

    Compilation compilation = compiler.compile(all);

    assertThat(compilation).hasError(id, job, job.lineOf(at), text);
    assertThat(compilation).hasErrorCount(1);
  }
}
