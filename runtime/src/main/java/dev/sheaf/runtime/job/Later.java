package dev.sheaf.runtime.job;

import dagger.Lazy;

/**
 * An instance that is made no earlier than it is asked for; what a {@code Provider} or a {@code
 * Lazy} parameter receives. Generated bindings extend it.
 *
 * <p>Safe for use by several threads: the bindings make each instance once.
 *
 * @param <T> the instance's type
 */
public abstract class Later<T>
    implements jakarta.inject.Provider<T>, javax.inject.Provider<T>, Lazy<T> {
  private final Object lock;

  /** Makes nothing yet; {@code lock} is common to all that makes instances of one run. */
  protected Later(Object lock) {
    this.lock = lock;
  }

  /** Gives the instance, made at the first call. */
  protected abstract T make() throws Throwable;

  @Override
  public final T get() {
    synchronized (lock) {
      try {
        return make();
      } catch (Throwable e) {
        throw asUnchecked(e);
      }
    }
  }

  /** Lets a checked exception of a constructor pass where the interface declares none. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> RuntimeException asUnchecked(Throwable e) throws X {
    throw (X) e;
  }
}
