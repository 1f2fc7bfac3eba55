package dev.sheaf.processor.json;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.Golden;
import dev.sheaf.processor.testing.TestCompiler;
import java.io.IOException;
import org.junit.jupiter.api.TestInfo;

/** What a generated codec looks like, with every shape that a value can take. */
final class JsonGoldenTest {

  @CompilerTest
  void readsAsIfWrittenByHand(TestCompiler compiler, TestInfo test) throws IOException {
    Compilation compilation =
        compiler
            .strict()
            .compile(
                JsonProgram.NUMBERS,
                JsonProgram.show(
                    "Order",
                    "null",
                    """
                    record Order(long id, Optional<String> note, List<Line> lines, Payment payment,
                        Map<Currency, BigDecimal> totals, Map<Line, Instant> shipped) {}

                    record Line(String sku, int count) {}

                    sealed interface Payment permits Card, Cash {}

                    record Card(String number) implements Payment {}

                    record Cash() implements Payment {}
                    """));

    assertThat(compilation).succeedsWithoutWarnings();
    Golden.assertGolden(compilation, "demo.Show_Json", test);
  }
}
