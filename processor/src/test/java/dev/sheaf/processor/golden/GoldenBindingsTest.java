package dev.sheaf.processor.golden;

import static dev.sheaf.processor.golden.Demo.NUMBERS;
import static dev.sheaf.processor.golden.Demo.assertGolden;
import static dev.sheaf.processor.golden.Demo.demo;

import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.TestInfo;

/** What is made for one run. */
final class GoldenBindingsTest {

  @CompilerTest
  void everyKind(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile service =
        demo(
            "Report",
            """
            @Service(modules = Report.Parts.class)
            record Report(Report.Store store, @Named("lines") int lines, Provider<Numbers> numbers, Run run) {
              void process(int n) {}

              interface Store {}
              record SqlStore(@Param String url, Report.Box<String> box) implements Store {}
              record Box<T>() {}
              @Module
              static final class Parts {
                @Provides @Named("lines") int lines(@Param(defaultValue = "10") int count) { return count; }
                @Provides static Report.Box<String> box() { return new Report.Box<>(); }
              }
            }
            """);

    assertGolden(compiler, test, List.of("demo.Report_Bindings"), NUMBERS, service);
  }

  @CompilerTest
  void aSetAndAMap(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile service =
        demo(
            "Words",
            """
            @Service(modules = Words.Parts.class)
            record Words(Set<String> words, Map<String, Integer> sizes) {
              void process(int n) {}

              @Module
              interface Parts {
                @Provides @IntoSet static String one() { return "one"; }
                @Provides @IntoSet static String two() { return "two"; }
                @Provides @IntoMap @StringKey("one")
                static int size() { return 3; }
              }
            }
            """);

    assertGolden(compiler, test, List.of("demo.Words_Bindings"), NUMBERS, service);
  }

  @CompilerTest
  void whatMayBeAbsent(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile service =
        demo(
            "Sends",
            """
            interface Channel {}
            final class Mail implements Channel { Mail(Optional<Signature> signature) {} }
            final class Post implements Channel {}
            interface Signature {}
            @Module interface Channels {
              @Binds Channel channel(Mail mail);
              @BindsOptionalOf Signature signature();
            }
            @Service(modules = Channels.class) final class Sends {
              Sends(Channel channel) {}
              void process(int n) {}
            }
            """);

    assertGolden(compiler, test, List.of("demo.Sends_Bindings"), NUMBERS, service);
  }
}
