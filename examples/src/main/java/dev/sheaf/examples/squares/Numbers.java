package dev.sheaf.examples.squares;

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
