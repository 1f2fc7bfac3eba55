package dev.sheaf.console.shell;

import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.Steering;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import jdk.jshell.JShell;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a run that the shell knows by name: {@code run}, {@code source}, {@code service}
 * and {@code failures}.
 *
 * <p>A generated job has its source in a field of this name, and its services in {@code stage0} and
 * so on, of which the last is the one that names the job.
 */
final class LiveObjects {
  private static final String GET =
      """
      Object get(Object of, String field) throws ReflectiveOperationException {
        var found = of.getClass().getDeclaredField(field);
        found.setAccessible(true);
        return found.get(of);
      }
      """;
  private static final String SET =
      """
      void set(Object of, String field, Object value) throws ReflectiveOperationException {
        var found = of.getClass().getDeclaredField(field);
        found.setAccessible(true);
        found.set(of, value);
      }
      """;

  private final Steering run;
  private final @Nullable Job<?, ?> job;
  private final Class<?> home;
  private @Nullable SnippetLoader loader;

  private LiveObjects(Steering run, @Nullable Job<?, ?> job) {
    this.run = run;
    this.job = job;
    this.home = job == null ? LiveObjects.class : job.getClass();
  }

  static LiveObjects of(Steering run) {
    return new LiveObjects(run, run.job());
  }

  /** A class of the package in which the shell stands. */
  Class<?> home() {
    return home;
  }

  String greeting() {
    return "A Java shell in package "
        + (home.getPackageName().isEmpty() ? "(none)" : home.getPackageName())
        + ". At hand: run, source, service, failures; get(object, \"field\") and\n"
        + "set(object, \"field\", value) for what is private. Try run.concurrency(8),"
        + " run.retryFailed(), run.stop().";
  }

  /** Declares the variables, typed, and gives them their values. */
  void declare(JShell shell, SnippetLoader loaded) {
    loader = loaded;
    eval(shell, "import java.util.*;");
    eval(shell, "import java.util.stream.*;");
    eval(shell, "import java.nio.file.*;");
    if (!home.getPackageName().isEmpty()) {
      eval(shell, "import " + home.getPackageName() + ".*;");
    }
    eval(shell, GET);
    eval(shell, SET);
    eval(shell, Steering.class.getCanonicalName() + " run;");
    eval(shell, "List<dev.sheaf.runtime.Failure<?>> failures;");
    eval(shell, type("source") + " source;");
    eval(shell, type(service()) + " service;");
    refresh();
  }

  private static void eval(JShell shell, String source) {
    var unused = shell.eval(source);
  }

  /** Gives the variables their present values. */
  void refresh() {
    if (loader != null) {
      loader.set("run", run);
      loader.set("failures", run.failures());
      loader.set("source", value("source"));
      loader.set("service", value(service()));
    }
  }

  private String service() {
    String last = "";
    for (Field field : home.getDeclaredFields()) {
      if (field.getName().matches("stage\\d+")) {
        last = field.getName();
      }
    }
    return last;
  }

  private String type(String field) {
    try {
      Class<?> type = home.getDeclaredField(field).getType();
      boolean nameable =
          type.getCanonicalName() != null && !Modifier.isPrivate(type.getModifiers());
      return nameable ? type.getCanonicalName() : "Object";
    } catch (NoSuchFieldException e) {
      return "Object";
    }
  }

  private @Nullable Object value(String name) {
    try {
      Field field = home.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(job);
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }
}
