package dev.sheaf.examples.squares;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.examples.Program;
import dev.sheaf.runtime.TestRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SquaresTest {
  @Test
  void printsOneResultALine(@TempDir Path directory) throws Exception {
    Program.Result result =
        Program.of("squares", directory).run("--count", "3", "--results", "-", "-j", "1");

    assertThat(result.exitCode()).isEqualTo(0);
    assertThat(result.out())
        .isEqualTo(
            """
            {"position":0,"result":1}
            {"position":1,"result":4}
            {"position":2,"result":9}
            """);
  }

  @Test
  void collectsResultsInItemOrder() {
    assertThat(SquaresJob.collect(p -> p.count(4))).containsExactly(1L, 4L, 9L, 16L).inOrder();
  }

  @Test
  void squaresTheItemsOfATest() {
    TestRun<Integer, Long> run = SquaresJob.test(p -> p.count(1)).items(5, 6).run();

    assertThat(run.results()).containsExactly(25L, 36L).inOrder();
    assertThat(run.failures()).isEmpty();
  }
}
