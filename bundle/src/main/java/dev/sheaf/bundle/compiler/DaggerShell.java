package dev.sheaf.bundle.compiler;

/** Stands in for Dagger's processor. */
public final class DaggerShell extends Shell {
  /** Called by the compiler. */
  public DaggerShell() {
    super("dagger.internal.codegen.ComponentProcessor");
  }
}
