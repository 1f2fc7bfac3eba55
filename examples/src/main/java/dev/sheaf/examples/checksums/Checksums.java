package dev.sheaf.examples.checksums;

import dev.sheaf.Param;
import dev.sheaf.Service;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes the checksum of every file.
 *
 * <p>A file that cannot be read fails; the others are done all the same.
 *
 * @param algorithm how to compute it
 */
@Service
record Checksums(@Param(defaultValue = "sha-256") Algorithm algorithm) {

  Checksum process(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance(algorithm.jdkName());
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      long bytes = in.transferTo(OutputStream.nullOutputStream());
      return new Checksum(file, bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * What the job writes for a file.
   *
   * @param file the file
   * @param bytes its length
   * @param checksum the checksum in hexadecimal
   */
  record Checksum(Path file, long bytes, String checksum) {}
}
