package dev.sheaf.console.shell;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of snippets in the package of the service, and in its loader, so that they
 * may do what code of that package may.
 *
 * <p>Java's shell compiles all snippets in a package of its own; they are renamed on the way.
 */
final class SnippetLoader implements LoaderDelegate {
  private static final String COMPILED_IN = "REPL";

  private final Class<?> home;
  private final Map<String, Class<?>> classes = new LinkedHashMap<>();

  /** Loads for the package of {@code home}. */
  SnippetLoader(Class<?> home) {
    this.home = home;
  }

  @Override
  public synchronized void load(ClassBytecodes[] compiled) throws ClassInstallException {
    boolean[] loaded = new boolean[compiled.length];
    Deque<ClassBytecodes> waiting = new ArrayDeque<>(List.of(compiled));
    // A class may come before the one that it extends, but some class can always be defined.
    for (int tries = waiting.size() * waiting.size(); tries >= 0 && !waiting.isEmpty(); tries--) {
      ClassBytecodes next = waiting.remove();
      try {
        classes.put(next.name(), define(next.bytecodes()));
      } catch (NoClassDefFoundError e) {
        waiting.add(next);
      } catch (IllegalAccessException | LinkageError e) {
        throw new ClassInstallException(next.name() + ": " + e, loaded);
      }
    }
    if (!waiting.isEmpty()) {
      throw new ClassInstallException("cannot load " + waiting.peek().name(), loaded);
    }
  }

  private Class<?> define(byte[] compiled) throws IllegalAccessException {
    String to = home.getPackageName().replace('.', '/');
    ClassFile file = new ClassFile(compiled);
    file.mapNames(name -> name.replace(COMPILED_IN + "/$", to.isEmpty() ? "$" : to + "/$"));
    return MethodHandles.privateLookupIn(home, MethodHandles.lookup()).defineClass(file.bytes());
  }

  @Override
  public void classesRedefined(ClassBytecodes[] compiled) {}

  @Override
  public void addToClasspath(String path) {}

  @Override
  public synchronized Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> found = classes.get(name);
    if (found == null) {
      throw new ClassNotFoundException(name);
    }
    return found;
  }

  /** Sets a variable of the shell, the one declared last under that name. */
  synchronized void set(String variable, @Nullable Object value) {
    Class<?> declaring = null;
    for (Class<?> each : classes.values()) {
      declaring = declares(each, variable) ? each : declaring;
    }
    if (declaring == null) {
      return;
    }
    try {
      Field field = declaring.getDeclaredField(variable);
      field.setAccessible(true);
      field.set(null, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the shell has no " + variable, e);
    }
  }

  private static boolean declares(Class<?> type, String variable) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals(variable)) {
        return true;
      }
    }
    return false;
  }
}
