package dev.sheaf.processor.read;

/** Thrown where a type does not exist yet: another processor may write it in this round. */
public final class Unresolved extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unresolved(String type) {
    super(type, null, false, false);
  }
}
