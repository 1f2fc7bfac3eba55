package dev.sheaf.processor.testing;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * A finished compilation: what was said, what was generated, and the program to be run.
 *
 * <p>Assertions on it are in {@link CompilationSubject}.
 */
public final class Compilation {
  private final Workspace workspace;
  private final boolean succeeded;
  private final List<CompilerMessage> messages;
  private final String output;

  Compilation(
      Workspace workspace, boolean succeeded, List<CompilerMessage> messages, String output) {
    this.workspace = workspace;
    this.succeeded = succeeded;
    this.messages = messages;
    this.output = output;
  }

  /** Whether the compiler was content. */
  public boolean succeeded() {
    return succeeded;
  }

  /** Everything that was said, in order. */
  public List<CompilerMessage> messages() {
    return messages;
  }

  /** The messages of one kind, in order. */
  public List<CompilerMessage> messages(Diagnostic.Kind kind) {
    return messages.stream().filter(message -> message.kind() == kind).toList();
  }

  /** What the compiler printed beside its messages: crashes, and bad options. */
  public String output() {
    return output;
  }

  /** The directory in which the program runs, and which holds all its files. */
  public Path directory() {
    return workspace.directory();
  }

  /** The directory of the class files. */
  public Path classes() {
    return workspace.classes();
  }

  /** Compiles only {@code sources} into the same directory, seeing the classes compiled before. */
  public Compilation recompile(SourceFile... sources) {
    try {
      return workspace.compile(sources);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The qualified names of the generated sources, sorted. */
  public List<String> generatedClasses() {
    Path root = workspace.generated();
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The text of the generated source that holds {@code className}. */
  public String generated(String className) {
    try {
      return Files.readString(workspace.generated().resolve(className.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new AssertionError("Generated are " + generatedClasses() + ", not " + className, e);
    }
  }

  /** Runs the {@code main} of {@code className} in a process of its own. */
  public ProgramRun run(String className, String... args) {
    return run(Map.of(), className, args);
  }

  /** The same with {@code environment} added to the variables. */
  public ProgramRun run(Map<String, String> environment, String className, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-classpath", classPath(), className));
    command.addAll(List.of(args));
    return ProgramRun.of(command, directory(), environment);
  }

  /** The class path of a program that uses it, as one text. */
  public String classPath() {
    return UserClassPath.startingWith(classes()).stream()
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A loader of the program's classes; Sheaf's runtime is the test's own. */
  public ClassLoader loader() {
    try {
      URL[] classes = {classes().toUri().toURL()};
      return new URLClassLoader(classes, Compilation.class.getClassLoader());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Calls a static method without arguments, of any visibility, in this process; a test writes such
   * a method beside the program to try the generated types as their users do.
   *
   * @throws Throwable what the method throws
   */
  public @Nullable Object call(String className, String methodName) throws Throwable {
    Method method = loader().loadClass(className).getDeclaredMethod(methodName);
    method.setAccessible(true);
    try {
      return method.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public String toString() {
    return workspace.testCompiler() + " said " + messages + output;
  }
}
