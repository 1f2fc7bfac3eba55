package dev.sheaf.processor.job;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.job.Sources.demo;
import static dev.sheaf.processor.job.Sources.strict;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** What is deprecated is warned of where people use it, and never in generated code. */
final class DeprecationTest {
  private static final SourceFile OLD =
      demo(
          "Old",
          """
          @Deprecated final class Old {
            private final String text;
            private Old(String text) { this.text = text; }
            static Old parse(String text) { return new Old(text); }
            public String getText() { return text; }
          }
          @Deprecated(forRemoval = true) record Gone(@Param(defaultValue = "1") int gone) {}
          @Deprecated(forRemoval = true) enum Way { UP, DOWN }
          final class Around { @Deprecated record Item(int n) {} }
          """);

  private static final SourceFile USERS =
      demo(
          "Users",
          """
          @SuppressWarnings({"deprecation", "removal"})
          @Source record Users(@Param Old old, @Param Gone gone, @Param List<Way> ways) {
            @Deprecated List<Around.Item> items() { return List.of(new Around.Item(1)); }
          }
          @SuppressWarnings({"deprecation", "removal"})
          @Service final class Greet {
            @Deprecated Greet(Lookup lookup) {}
            @Deprecated(forRemoval = true) Map<Old, Way> process(
                Around.Item item, @Fetch("names(item)") Old name) { return Map.of(name, Way.UP); }
            @SuppressWarnings("deprecation")
            @Batchable Map<Around.Item, Old> names(Set<Around.Item> items) {
              return items.stream().collect(Collectors.toMap(i -> i, i -> Old.parse("x")));
            }
          }
          @Deprecated final class Lookup { @Deprecated Lookup() {} }
          """);

  @CompilerTest
  void isNotWarnedOfInGeneratedCode(TestCompiler compiler) {
    Compilation compilation = strict(compiler).compile(OLD, USERS);

    assertThat(compilation).succeeds();
    assertThat(compilation).hasWarningCount(0);
    assertThat(compilation.run("demo.Main", "--old", "a").exitCode()).isEqualTo(0);
  }

  @CompilerTest
  void leavesGeneratedCodeAsItIsWhereNothingIsDeprecated(TestCompiler compiler) {
    SourceFile service = demo("Plain", "@Service final class Plain { void process(int n) {} }");

    Compilation compilation = compiler.compile(service, Sources.ITEMS);

    assertThat(compilation.generated("demo.Plain_Bindings")).doesNotContain("SuppressWarnings");
  }
}
