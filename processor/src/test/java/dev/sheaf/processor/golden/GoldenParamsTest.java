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

/** Parameters of jobs, and the command lines that give them. */
final class GoldenParamsTest {
  private static final SourceFile CHOOSING =
      demo(
          "Choosing",
          """
          /** Sends numbers somewhere. */
          @Service record Choosing(@Param Choosing.Window window, @Param Choosing.Target target) {
            void process(int n) {}

            /**
             * Which numbers.
             *
             * @param from the first
             * @param to the last
             */
            record Window(@Param int from, @Param(defaultValue = "9") int to) {}

            sealed interface Target {}

            /** @param path where the file is */
            record FileTarget(@Param Path path) implements Target {}

            /** @param port the port on this machine */
            record PortTarget(@Param int port) implements Target {}
          }
          """);

  private static final SourceFile COPY =
      demo(
          "Copy",
          """
          /**
           * Copies numbers to files.
           *
           * @param target where to
           * @param more where else
           * @param password opens the target
           * @param header sent along
           * @param mode how careful to be
           * @param dryCopy whether nothing is written
           * @param sure whether nobody is asked
           * @param width of a number, in letters
           */
          @Service
          record Copy(
              @Param(positional = true) Path target,
              @Param(positional = true) List<Path> more,
              @Param(secret = true, env = "COPY_PASSWORD") String password,
              @Param Map<String, Integer> header,
              @Param(defaultValue = "careful") Copy.Mode mode,
              @Param boolean dryCopy,
              @Param Optional<Boolean> sure,
              @Param(converter = Copy.Hex.class, defaultValue = "f") int width) {
            void process(int n) {}

            enum Mode { FAST, CAREFUL }

            static final class Hex {
              static int parse(String text) { return Integer.parseInt(text, 16); }
            }
          }
          """);

  @CompilerTest
  void oneOption(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(
        compiler, test, List.of("demo.SquaresParams", "demo.Squares_Command"), NUMBERS, SQUARES);
  }

  @CompilerTest
  void aGroupAndAChoice(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(
        compiler, test, List.of("demo.ChoosingParams", "demo.Choosing_Command"), NUMBERS, CHOOSING);
  }

  @CompilerTest
  void operandsSecretsAndCollections(TestCompiler compiler, TestInfo test) throws IOException {
    assertGolden(compiler, test, List.of("demo.CopyParams", "demo.Copy_Command"), NUMBERS, COPY);
  }

  @CompilerTest
  void none(TestCompiler compiler, TestInfo test) throws IOException {
    SourceFile prints =
        demo(
            "Prints",
            """
            @Source record Words() { String[] items() { return new String[] {"one", "two"}; } }
            @Service final class Prints { void process(String word) {} }
            """);

    assertGolden(compiler, test, List.of("demo.PrintsParams"), prints);
  }
}
