package dev.sheaf.bundle.exec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;

/** Runs a compiled program as {@code java} would. */
final class Program {
  private Program() {}

  /**
   * Calls the {@code main} of {@code className}.
   *
   * @throws Throwable what it throws
   */
  static void run(String className, ClassLoader loader, List<String> args) throws Throwable {
    Thread.currentThread().setContextClassLoader(loader);
    Method main = loader.loadClass(className).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) args.toArray(new String[0]));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
