package dev.sheaf.console.shell;

import dev.sheaf.runtime.run.Steering;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.jline.reader.LineReaderBuilder;

/** Java, in the package of the job's service, with the live objects of the run. */
final class JavaInterpreter implements Interpreter {
  private final JShell shell;
  private final LiveObjects objects;
  private volatile boolean busy;

  private JavaInterpreter(JShell shell, LiveObjects objects) {
    this.shell = shell;
    this.objects = objects;
  }

  /** Loads Java's shell, which takes a second or two. */
  static JavaInterpreter of(Steering run) {
    LiveObjects objects = LiveObjects.of(run);
    SnippetLoader loader = new SnippetLoader(objects.home());
    JShell shell =
        JShell.builder()
            .executionEngine(new InProcess(loader), Map.of())
            .fileManager(new OpenedPackage(objects.home())::over)
            .build();
    ClassPath.of(objects.home()).forEach(shell::addToClasspath);
    objects.declare(shell, loader);
    JavaInterpreter java = new JavaInterpreter(shell, objects);
    // What is loaded for the first completion is not there yet when somebody waits for it.
    shell.sourceCodeAnalysis().completionSuggestions("run.", 4, new int[1]);
    return java;
  }

  @Override
  public String greeting() {
    return objects.greeting();
  }

  @Override
  public void equip(LineReaderBuilder reader) {
    JavaLines lines = new JavaLines(shell.sourceCodeAnalysis());
    reader.parser(lines).completer(lines).highlighter(new JavaColours());
  }

  @Override
  public void eval(String text, PrintWriter out) {
    objects.refresh();
    busy = true;
    try {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(text);
      while (next.source() != null && !next.source().isBlank() && evalOne(next.source(), out)) {
        next = shell.sourceCodeAnalysis().analyzeCompletion(next.remaining());
      }
    } finally {
      busy = false;
    }
  }

  private boolean evalOne(String source, PrintWriter out) {
    boolean well = true;
    for (SnippetEvent event : shell.eval(source)) {
      if (event.causeSnippet() == null) {
        well &= event.exception() == null && event.status() != Snippet.Status.REJECTED;
        report(event, out);
      }
    }
    return well;
  }

  private void report(SnippetEvent event, PrintWriter out) {
    shell.diagnostics(event.snippet()).forEach(problem -> report(problem, out));
    JShellException thrown = event.exception();
    if (thrown != null) {
      String type =
          thrown instanceof EvalException e ? e.getExceptionClassName() : thrown.toString();
      out.println("threw " + type + ": " + thrown.getMessage());
    } else if (event.value() != null && !event.value().isEmpty()) {
      String name = SnippetNames.of(event.snippet());
      out.println(name.isEmpty() ? event.value() : name + " ==> " + event.value());
    }
  }

  private static void report(Diag problem, PrintWriter out) {
    if (problem.isError()) {
      out.println("error: " + problem.getMessage(Locale.ROOT));
    }
  }

  @Override
  public boolean interrupt() {
    if (busy) {
      shell.stop();
    }
    return busy;
  }
}
