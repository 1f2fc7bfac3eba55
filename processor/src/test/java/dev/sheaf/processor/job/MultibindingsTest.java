package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Sets and maps to which several methods of modules contribute, and what may be absent. */
final class MultibindingsTest {
  @CompilerTest
  void setsHaveEachElementOnce(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "[a, bx, c] []",
        """
        @dagger.Module interface Words {
          @Provides @IntoSet static String a() { return "a"; }
          @Provides @IntoSet static String b(@Param String suffix) { return "b" + suffix; }
          @Provides @ElementsIntoSet static Set<String> more() { return new TreeSet<>(Set.of("a", "c")); }
          @Provides @IntoSet @Named("other") static String other() { return "d"; }
          @Multibinds Set<Double> none();
        }
        @Service(modules = Words.class) record Job(Set<String> words, Set<Double> none) {
          String process(int n) { return words + " " + none; }
          static Object result() { return JobJob.collect(p -> p.suffix("x")).get(0); }
        }
        """);
  }

  @CompilerTest
  void mapsHaveKeysOfManyTypes(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "{k=1, l=2} {3=c} {4=d} {class java.lang.String=5} {B=6}",
        """
        enum Kind { A, B }
        @MapKey @interface KindKey { Kind value(); }
        @dagger.Module class Entries {
          @Provides @IntoMap @StringKey("k") static Integer one() { return 1; }
          @Provides @IntoMap @StringKey("l") int two() { return 2; }
          @Provides @IntoMap @IntKey(3) String three() { return "c"; }
          @Provides @IntoMap @LongKey(4) String four() { return "d"; }
          @Provides @IntoMap @ClassKey(String.class) long five() { return 5; }
          @Provides @IntoMap @KindKey(Kind.B) byte six() { return 6; }
        }
        @Service(modules = Entries.class) record Job(
            Map<String, Integer> numbers, Map<Integer, String> ints, Map<Long, String> longs,
            Map<Class<?>, Long> classes, Map<Kind, Byte> kinds) {
          String process(int n) {
            return numbers + " " + ints + " " + longs + " " + classes + " " + kinds;
          }
          static Object result() { return JobJob.collect(p -> {}).get(0); }
        }
        """);
  }

  @CompilerTest
  void valuesOfAMapAreMadeWhenTheyAreAskedFor(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "[good, wrong] fine fine",
        """
        @dagger.Module interface Entries {
          @Provides @IntoMap @StringKey("good") static String good() { return "fine"; }
          @Provides @IntoMap @StringKey("wrong") static String wrong() { throw new AssertionError(); }
        }
        @Service(modules = Entries.class) record Job(
            Map<String, jakarta.inject.Provider<String>> all, Map<String, dagger.Lazy<String>> lazy) {
          String process(int n) {
            return all.keySet() + " " + all.get("good").get() + " " + lazy.get("good").get();
          }
          static Object result() { return JobJob.collect(p -> {}).get(0); }
        }
        """);
  }

  @CompilerTest
  void whatMayBeAbsentIsThereIfItCanBeMade(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "absent made provided",
        """
        record Clock() {}
        @dagger.Module interface Perhaps {
          @BindsOptionalOf Runnable runnable();
          @BindsOptionalOf Clock clock();
          @BindsOptionalOf @Named("word") String word();
          @Provides @Named("word") static String provided() { return "provided"; }
        }
        @Service(modules = Perhaps.class) record Job(
            Optional<Runnable> runnable, Optional<Clock> clock, @Named("word") Optional<String> word) {
          String process(int n) {
            return (runnable.isPresent() ? "there " : "absent ")
                + (clock.isPresent() ? "made " : "absent ") + word.orElse("absent");
          }
          static Object result() { return JobJob.collect(p -> {}).get(0); }
        }
        """);
  }

  @CompilerTest
  void partsAreMadeOnceAndClosed(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "[made 1, used 1 true, closed 1]",
        """
        final class Store implements AutoCloseable {
          static final List<String> LOG = new ArrayList<>();
          static int made;
          Store() { LOG.add("made " + ++made); }
          @Override public void close() { LOG.add("closed " + made); }
        }
        @dagger.Module interface Stores {
          @Binds @IntoSet Store first(Store store);
          @Binds @IntoMap @StringKey("first") Store named(Store store);
        }
        @Service(modules = Stores.class) record Job(
            Store store, Set<Store> set, Map<String, Store> map) {
          void process(int n) {
            if (n == 1) {
              Store.LOG.add("used " + set.size() + " " + (set.contains(store) && map.get("first") == store));
            }
          }
          static Object result() { JobJob.run(p -> {}); return Store.LOG; }
        }
        """);
  }

  @CompilerTest
  void aTestReplacesTheWholeSetAndNoPart(TestCompiler compiler) throws Throwable {
    assertResult(
        compiler,
        "[mine] b",
        """
        @dagger.Module interface Words {
          @Provides @IntoSet static String a() { return "a"; }
          @Provides @Named("b") static String b() { return "b"; }
        }
        @Service(modules = Words.class) record Job(Set<String> words, @Named("b") String b) {
          String process(int n) { return words + " " + b; }
          static Object result() {
            return JobJob.test(p -> {}).items(1).with(Set.class, Set.of("mine")).run().results().get(0);
          }
        }
        """);
  }

  private static void assertResult(TestCompiler compiler, String expected, String text)
      throws Throwable {
    SourceFile job =
        SourceFile.source(
            "demo.Job",
            """
            package demo;
            import dagger.*;
            import dagger.multibindings.*;
            import dev.sheaf.*;
            import jakarta.inject.Named;
            import java.util.*;
            """
                + text);

    Compilation compilation = Sources.strict(compiler).compile(job, ITEMS);

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(String.valueOf(compilation.call("demo.Job", "result"))).isEqualTo(expected);
  }
}
