package dev.sheaf.bundle.compiler;

/** Stands in for Sheaf's processor. */
public final class SheafShell extends Shell {
  /** Called by the compiler. */
  public SheafShell() {
    super("dev.sheaf.processor.SheafProcessor");
  }
}
