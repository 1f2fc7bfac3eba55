package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/** Calls the batchable methods of one object; generated, one for all methods of a class. */
public interface Caller {

  /**
   * Calls a method.
   *
   * @param method its number among the batchable methods of the class
   * @param keys the keys to ask for
   * @param arguments the method's other arguments
   * @return what the method returned
   */
  @Nullable Object call(int method, Keys keys, @Nullable Object[] arguments) throws Throwable;
}
