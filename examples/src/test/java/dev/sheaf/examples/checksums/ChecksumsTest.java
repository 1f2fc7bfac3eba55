package dev.sheaf.examples.checksums;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.examples.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChecksumsTest {
  @Test
  void doesWhatCanBeReadAndRecordsTheRest(@TempDir Path directory) throws Exception {
    Path tree = Files.createDirectories(directory.resolve("tree/deep"));
    Files.writeString(tree.resolve("abc.txt"), "abc");
    Files.writeString(tree.resolve("empty.txt"), "");
    Files.createSymbolicLink(tree.resolve("broken.txt"), Path.of("nowhere"));

    Program.Result result =
        Program.of("checksums", directory)
            .run("tree", "--glob", "*.txt", "--algorithm", "md5", "--results", "-");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out().lines().toList()).hasSize(2);
    assertThat(result.out())
        .contains("\"bytes\":3,\"checksum\":\"900150983cd24fb0d6963f7d28e17f72\"");
    assertThat(result.out())
        .contains("\"bytes\":0,\"checksum\":\"d41d8cd98f00b204e9800998ecf8427e\"");
    assertThat(result.err()).contains("NoSuchFileException");
  }

  @Test
  void namesTheNearestAlgorithm(@TempDir Path directory) throws Exception {
    Program.Result result = Program.of("checksums", directory).run(".", "--algorithm", "sha-265");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("did you mean sha-256?");
  }
}
