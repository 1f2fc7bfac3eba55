package dev.sheaf.examples.checksums;

/** The checksums on offer. */
enum Algorithm {
  MD5("MD5"),
  SHA_1("SHA-1"),
  SHA_256("SHA-256");

  private final String jdkName;

  Algorithm(String jdkName) {
    this.jdkName = jdkName;
  }

  String jdkName() {
    return jdkName;
  }
}
