package dev.sheaf.bundle.exec;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command {@code exec}: takes its own words and leaves the rest to the program. */
public final class Exec {
  private static final int WRONG_USAGE = 2;
  private static final int NOT_STARTED = 3;

  private final List<Path> sources = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> rest;

  private Exec(List<String> words) {
    int at = 0;
    for (; at < words.size() && isOwn(words.get(at)); at++) {
      String word = words.get(at);
      if (word.endsWith(".java")) {
        source(Path.of(word));
      } else if (++at < words.size()) {
        classPath(words.get(at));
      } else {
        problems.add(word + " needs a path, such as lib.jar" + File.pathSeparator + "classes");
      }
    }
    rest = words.subList(Math.min(at, words.size()), words.size());
    if (sources.isEmpty()) {
      problems.add("give at least one FILE.java first");
    }
  }

  /**
   * Compiles and runs what {@code words} say.
   *
   * @return the exit code if the program did not end the JVM by itself
   * @throws Throwable what the program throws
   */
  public static int run(List<String> words) throws Throwable {
    Exec exec = new Exec(words);
    if (!exec.problems.isEmpty()) {
      exec.problems.forEach(problem -> System.err.println("exec: " + problem));
      return WRONG_USAGE;
    }
    if (ModuleLayer.boot().findModule("jdk.compiler").isEmpty()) {
      System.err.println("exec: there is no compiler in " + System.getProperty("java.home"));
      System.err.println("Run it with the java of a JDK, 17 or later, instead of a JRE.");
      return NOT_STARTED;
    }
    return exec.compileAndRun();
  }

  private int compileAndRun() throws Throwable {
    MemoryFiles files = new SourceCompiler(classPath).compile(sources);
    if (files == null) {
      return NOT_STARTED;
    }
    List<String> programs = files.programs();
    if (programs.size() != 1) {
      System.err.println("exec: " + choose(programs));
      return NOT_STARTED;
    }
    Program.run(programs.get(0), new MemoryLoader(files, classPath), rest);
    return 0;
  }

  private static String choose(List<String> programs) {
    return programs.isEmpty()
        ? "nothing to run: no class here is a @Service, and none is called Main"
        : "several packages have a program ("
            + String.join(", ", programs)
            + "); give the files of one";
  }

  private static boolean isOwn(String word) {
    return word.endsWith(".java")
        || word.equals("-cp")
        || word.equals("-classpath")
        || word.equals("--class-path");
  }

  private void source(Path file) {
    sources.add(file);
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      problems.add("there is no file " + file + " that can be read");
    }
  }

  private void classPath(String path) {
    for (String entry : path.split(File.pathSeparator, -1)) {
      classPath.add(Path.of(entry));
    }
  }
}
