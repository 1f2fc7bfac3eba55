package dev.sheaf.bundle;

/** The smallest job there is, and others like it. */
final class Samples {
  private Samples() {}

  static final String NUMBERS =
      """
      package demo;

      import dev.sheaf.Param;
      import dev.sheaf.Source;
      import java.util.stream.IntStream;

      /**
       * The numbers from one to {@code count}.
       *
       * @param count how many numbers to emit
       */
      @Source
      record Numbers(@Param(defaultValue = "10") int count) {
        IntStream items() {
          return IntStream.rangeClosed(1, count);
        }
      }
      """;

  static final String SQUARES =
      """
      package demo;

      import dev.sheaf.Service;

      /** Squares every number. */
      @Service
      final class Squares {
        void process(int n) {
          System.err.println("square " + n * n);
        }
      }
      """;

  static final String CUBES =
      SQUARES.replace("Squares", "Cubes").replace("square", "cube").replace("n * n", "n * n * n");

  static final String FAILING =
      SQUARES.replace(
          "System.err", "if (n > 2) throw new IllegalArgumentException();\n System.err");

  static String unnamed(String source) {
    return source.replace("package demo;\n", "");
  }
}
