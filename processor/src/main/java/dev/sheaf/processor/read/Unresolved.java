package dev.sheaf.processor.read;

/** Thrown where a type does not exist yet: another processor may write it in this round. */
public final class Unresolved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String missing;

  /** Says what is missing. */
  public Unresolved(String missing) {
    super(missing, null, false, false);
    this.missing = missing;
  }

  /** The name of the type, as far as it is known. */
  public String missing() {
    return missing;
  }
}
