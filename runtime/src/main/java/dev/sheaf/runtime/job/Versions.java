package dev.sheaf.runtime.job;

import org.jspecify.annotations.Nullable;

/** What {@code --version} prints. */
final class Versions {
  private Versions() {}

  static String of(String command) {
    @Nullable String version = Versions.class.getPackage().getImplementationVersion();
    String sheaf = version == null ? "development version" : version;
    return command + " (Sheaf " + sheaf + ", Java " + Runtime.version().feature() + ")\n";
  }
}
