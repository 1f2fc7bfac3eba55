package dev.sheaf.processor.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/**
 * A compiler with Sheaf's processor and Dagger's, working in temporary directories.
 *
 * <p>The class path is a user's: annotations, runtime and what these need. {@link #close} deletes
 * everything compiled; a {@link CompilerTest} does that by itself.
 */
public final class TestCompiler implements AutoCloseable {
  /**
   * All that Eclipse's compiler warns of unasked, turned off one by one: its {@code none} would
   * turn off the warnings of processors too.
   */
  private static final String SILENT =
      "-warn:-assertIdentifier,charConcat,compareIdentical,constructorName,deadCode,deprecation,"
          + "discouraged,enumSwitchPedantic,finally,forbidden,intfAnnotation,intfNonInherited,"
          + "maskedCatchBlock,module,noEffectAssign,nullDereference,pkgDefaultMethod,raw,removal,"
          + "resource,serial,staticReceiver,suppress,typeHiding,unavoidableGenericProblems,"
          + "unchecked,unusedImport,unusedLabel,unusedLocal,unusedPrivate,unusedTypeArgs,"
          + "varargsCast,warningToken";

  private final String name;
  private final JavaCompiler compiler;
  private final List<String> options;
  private final Supplier<List<Processor>> processors;
  private final List<Path> workspaces;

  private TestCompiler(
      String name,
      JavaCompiler compiler,
      List<String> options,
      Supplier<List<Processor>> processors,
      List<Path> workspaces) {
    this.name = name;
    this.compiler = compiler;
    this.options = options;
    this.processors = processors;
    this.workspaces = workspaces;
  }

  /** The {@code javac} of the JDK that runs the test. */
  public static TestCompiler javac() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    String name = "javac " + Runtime.version().feature();
    List<String> options = List.of("-encoding", "UTF-8");
    return new TestCompiler(name, javac, options, TestCompiler::all, new ArrayList<>());
  }

  /** Eclipse's compiler on the JDK that runs the test; it reports nothing but errors by itself. */
  public static TestCompiler ecj() {
    List<String> options = List.of("-encoding", "UTF-8", "--release", "17", SILENT);
    return new TestCompiler(
        "ecj", new EclipseCompiler(), options, TestCompiler::all, new ArrayList<>());
  }

  /** New instances of all processors on the test's class path, which are Sheaf's and Dagger's. */
  private static List<Processor> all() {
    return ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::get).toList();
  }

  /**
   * The same compiler, which warns of all it knows and fails on warnings. Eclipse's own warnings
   * stay off, because people's settings of them differ; what processors warn of stays.
   */
  public TestCompiler strict() {
    return isJavac() ? with("-Xlint:all,-processing", "-Werror") : this;
  }

  /** The same compiler with {@code more} options. */
  public TestCompiler with(String... more) {
    List<String> joined = Stream.concat(options.stream(), Stream.of(more)).toList();
    return new TestCompiler(name, compiler, joined, processors, workspaces);
  }

  /** The same compiler with {@code others} in place of Sheaf's processor and Dagger's. */
  public TestCompiler withProcessors(Processor... others) {
    return new TestCompiler(name, compiler, options, () -> List.of(others), workspaces);
  }

  /** Whether this is {@code javac}, and not Eclipse's compiler. */
  public boolean isJavac() {
    return name.startsWith("javac");
  }

  /** Compiles {@code sources} together, into a new directory. */
  public Compilation compile(SourceFile... sources) {
    try {
      Path directory = Files.createTempDirectory("sheaf-test");
      workspaces.add(directory);
      return new Workspace(directory, this).compile(sources);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  JavaCompiler compiler() {
    return compiler;
  }

  List<String> options() {
    return options;
  }

  List<Processor> processors() {
    return processors.get();
  }

  @Override
  public void close() throws IOException {
    for (Path workspace : workspaces) {
      delete(workspace);
    }
    workspaces.clear();
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
