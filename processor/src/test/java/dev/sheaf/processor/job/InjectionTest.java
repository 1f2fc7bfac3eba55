package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.ITEMS;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** What can be injected: each test compiles a job, runs it, and looks at what it saw. */
final class InjectionTest {
  private static final SourceFile LOG =
      demo(
          "Log",
          """
          final class Log {
            static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());

            static void add(Object line) {
              LINES.add(String.valueOf(line));
            }
          }
          """);

  @CompilerTest
  void makesOneInstanceOfEachTypeAndClosesThemInReverseOrder(TestCompiler compiler)
      throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            record Connection() implements AutoCloseable {
              Connection { Log.add("open connection"); }
              public void close() { Log.add("close connection"); }
            }
            final class Users implements AutoCloseable {
              final Connection connection;
              @Inject Users(Connection connection) { this.connection = connection; Log.add("open users"); }
              Users() { this(null); }
              public void close() { Log.add("close users"); throw new IllegalStateException(); }
            }
            record Orders(Connection connection, Items items) {}
            @Service(concurrency = 1)
            record Job(Users users, Orders orders, Items items, Run run) {
              void process(int item) {
                Log.add(item + " " + (users.connection == orders.connection()) + (items == orders.items()));
              }
            }
            """);

    assertThat(logOf(compiler, service, ITEMS))
        .isEqualTo(
            "[open connection, open users, 1 truetrue, 2 truetrue, 3 truetrue, close users, close"
                + " connection]");
  }

  @CompilerTest
  void takesWhatModulesProvide(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            interface Store { String name(); }
            record SqlStore(@Param(defaultValue = "h2") String url, Config config) implements Store {
              public String name() { return url + config.text(); }
            }
            record Config(String text) implements AutoCloseable {
              public void close() { Log.add("close " + text); }
            }
            @dagger.Module(includes = More.class)
            interface Bound { @dagger.Binds Store store(SqlStore store); }
            @dagger.Module
            final class More {
              @dagger.Provides static Config config(@Param(defaultValue = "deep") String text, @Named("port") int port) {
                return new Config(text + port);
              }
              @dagger.Provides @Named("port") int port() { return 80; }
            }
            @Service(concurrency = 1, modules = Bound.class)
            record Job(Store store, Config config, @Named("port") int port) {
              void process(int item) { Log.add(item + store.name() + config.text() + port); }
            }
            """);

    assertThat(logOf(compiler, "JobJob.run(p -> p.url(\"h2\").text(\"deep\"))", service, ITEMS))
        .isEqualTo("[1h2deep80deep8080, 2h2deep80deep8080, 3h2deep80deep8080, close deep80]");
  }

  @CompilerTest
  void takesTheOnlyImplementationInThePackage(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            interface Repository<T> { T get(); }
            record Words() implements Repository<String> { public String get() { return "word"; } }
            record Counts() implements Repository<Integer> { public Integer get() { return 7; } }
            record Pair<A, B>(A a, B b) {}
            @Service(concurrency = 1)
            record Job(Repository<String> words, Pair<Words, Repository<Integer>> pair) {
              void process(int item) { Log.add(words.get() + (words == pair.a()) + pair.b().get()); }
            }
            """);

    assertThat(logOf(compiler, service, ITEMS)).isEqualTo("[wordtrue7, wordtrue7, wordtrue7]");
  }

  @CompilerTest
  void makesNothingBehindAProviderBeforeItIsAskedFor(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            record Costly(Provider<Job> job) { Costly { Log.add("made"); } }
            @Service(concurrency = 1)
            record Job(Provider<Costly> later, javax.inject.Provider<Costly> old, dagger.Lazy<Costly> lazy) {
              void process(int item) {
                Log.add(item);
                Log.add(later.get() == old.get() && old.get() == lazy.get() && lazy.get().job().get() == this);
              }
            }
            """);

    assertThat(logOf(compiler, service, ITEMS)).isEqualTo("[1, made, true, 2, true, 3, true]");
  }

  @CompilerTest
  void copesWithNestedTypesAndNamesThatItUsesItself(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Outer",
            """
            final class Outer {
              record Module(@Param(defaultValue = "a") String args) {}
              record Component(@Param(defaultValue = "b") String params) {}
              record Run(@Param(defaultValue = "c") String out) {}
              record Substitutes(@Param(defaultValue = "d") String i) {}
              record Params() {}
              @Service(concurrency = 1)
              static final class Inner {
                final String text;
                Inner(Module module, Component component, Run run, Substitutes substitutes, Params params) {
                  text = module.args() + component.params() + run.out() + substitutes.i();
                }
                void process(int item) { Log.add(text); }
              }
            }
            """);

    assertThat(
            logOf(
                compiler,
                "Outer_InnerJob.run(p -> p.args(\"a\").params(\"b\").out(\"c\").i(\"d\"))",
                service,
                ITEMS))
        .isEqualTo("[abcd, abcd, abcd]");
  }

  @CompilerTest
  void givesTheRunLaterToo(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            @Service(concurrency = 1)
            record Job(Run run, Provider<Run> later, dagger.Lazy<Run> lazy) {
              void process(int item) { Log.add(later.get() == run && lazy.get() == run); }
            }
            """);

    assertThat(logOf(compiler, service, ITEMS)).isEqualTo("[true, true, true]");
  }

  @CompilerTest
  void warnsNobodyTwiceOfWhatIsDeprecated(TestCompiler compiler) throws Throwable {
    SourceFile service =
        demo(
            "Job",
            """
            @Deprecated record Old() {}
            record Older() { @Deprecated(forRemoval = true) Older {} }
            @Service(concurrency = 1)
            final class Job {
              @SuppressWarnings("deprecation") Job(Old old, Older older) {}
              void process(int item) { Log.add(item); }
            }
            """);

    assertThat(logOf(compiler, service, ITEMS)).isEqualTo("[1, 2, 3]");
  }

  private static String logOf(TestCompiler compiler, SourceFile... sources) throws Throwable {
    return logOf(compiler, "JobJob.run(p -> {})", sources);
  }

  private static String logOf(TestCompiler compiler, String run, SourceFile... sources)
      throws Throwable {
    SourceFile caller =
        source(
            "demo.Caller",
            "package demo; final class Caller { static String log() { "
                + run
                + "; return Log.LINES.toString(); } }");
    SourceFile[] all = java.util.Arrays.copyOf(sources, sources.length + 2);
    all[sources.length] = LOG;
    all[sources.length + 1] = caller;
    Compilation compilation = Sources.strict(compiler).compile(all);
    assertThat(compilation).succeedsWithoutWarnings();
    return String.valueOf(compilation.call("demo.Caller", "log"));
  }
}
