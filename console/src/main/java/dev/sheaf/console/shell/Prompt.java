package dev.sheaf.console.shell;

import dev.sheaf.console.terminal.Screen;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/**
 * Reads lines on a terminal and has them done, until Ctrl-D.
 *
 * <p>{@link #interrupt} and {@link #leave} may be called by other threads.
 */
final class Prompt {
  private final String name;
  private final Terminal terminal;
  private final Interpreter interpreter;
  private final BooleanSupplier stopping;
  private final LineReader reader;
  private volatile boolean reading;
  private volatile boolean left;

  Prompt(String name, Terminal terminal, Interpreter interpreter, BooleanSupplier stopping) {
    this.name = name;
    this.terminal = terminal;
    this.interpreter = interpreter;
    this.stopping = stopping;
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "%P  ...> ");
    interpreter.equip(builder);
    reader = builder.build();
  }

  /**
   * Reads and does until the end; whatever else is said in the meantime stands above the prompt.
   */
  void converse(Screen screen) {
    screen.lend(this::above);
    try {
      while (!left && !stopping.getAsBoolean()) {
        readOne();
      }
    } catch (EndOfFileException e) {
      // Ctrl-D: all is said.
    } finally {
      terminal.flush();
      screen.takeBack();
    }
  }

  private void readOne() {
    String text;
    try {
      reading = true;
      text = reader.readLine(name + "> ");
    } catch (UserInterruptException e) {
      return;
    } finally {
      reading = false;
    }
    PrintWriter out = terminal.writer();
    interpreter.eval(text, out);
    out.flush();
  }

  private void above(String line) {
    if (reading) {
      reader.printAbove(line);
    } else {
      terminal.writer().println(line);
      terminal.flush();
    }
  }

  /** Ends after what is being done. */
  void leave() {
    left = true;
  }

  /** Takes Ctrl-C; returns false if there was nothing to clear, nor anything to break off. */
  boolean interrupt() {
    if (!reading) {
      return interpreter.interrupt();
    }
    boolean typed = reader.getBuffer().length() > 0;
    if (typed) {
      wake();
    }
    return typed;
  }

  /** Gives up the line that is being read. */
  void wake() {
    terminal.raise(Signal.INT);
  }
}
