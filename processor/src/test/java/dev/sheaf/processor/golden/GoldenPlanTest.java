package dev.sheaf.processor.golden;

import static dev.sheaf.processor.golden.Demo.NUMBERS;
import static dev.sheaf.processor.golden.Demo.SQUARES;
import static dev.sheaf.processor.golden.Demo.assertGolden;
import static dev.sheaf.processor.golden.Demo.demo;

import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.TestInfo;

/** How a run takes an item from its source through all stages. */
final class GoldenPlanTest {

  @CompilerTest
  void aChain(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile last =
        demo(
            "Shown",
            """
            /** Shows every square. */
            @Service(source = Squares.class) final class Shown {
              String process(long square) { return "<" + square + ">"; }
              void finish() {}
            }
            """);

    assertGolden(compiler, test, List.of("demo.Shown_Plan"), NUMBERS, SQUARES, last);
  }

  @CompilerTest
  void everyOptionalMethod(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile job =
        demo(
            "Asks",
            """
            @Source final class Pages implements Iterable<String> {
              @Override public Iterator<String> iterator() { return List.of("one").iterator(); }
              public Spliterator<String> spliterator() { return List.of("one").spliterator(); }
              long size() { return 1; }
              String key(String page) { return page; }
              void failed(Iterable<Failure<String>> failures) {}
              void finish() {}
            }

            @Retry(on = java.io.IOException.class, delays = {"1s", "5s"}, jitter = 0.5)
            @Service(concurrency = 4, rate = "10/s", timeout = "30s") final class Asks {
              CompletionStage<Integer> process(String page) {
                return CompletableFuture.completedFuture(page.length());
              }
            }
            """);

    assertGolden(compiler, test, List.of("demo.Asks_Plan"), job);
  }
}
