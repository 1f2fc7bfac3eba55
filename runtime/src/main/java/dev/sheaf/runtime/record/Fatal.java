package dev.sheaf.runtime.record;

/** Tells errors after which nothing in the process can be relied on from those of one item. */
public final class Fatal {
  private Fatal() {}

  /** Whether {@code thrown} is one of the virtual machine, and not just of an endless recursion. */
  public static boolean is(Throwable thrown) {
    return thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
  }

  /** Throws {@code thrown} on if it is fatal. */
  static void rethrow(Throwable thrown) {
    if (thrown instanceof VirtualMachineError error && is(thrown)) {
      throw error;
    }
  }
}
