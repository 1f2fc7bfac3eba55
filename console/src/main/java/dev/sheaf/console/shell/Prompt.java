package dev.sheaf.console.shell;

import dev.sheaf.console.terminal.Screen;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.Signals;

/**
 * Reads lines on a terminal and has them done, until Ctrl-D.
 *
 * <p>{@link #interrupt} and {@link #leave} may be called by other threads.
 */
final class Prompt {
  private final String name;
  private final Terminal terminal;
  private final Interpreter interpreter;
  private final Runnable stop;
  private final BooleanSupplier held;
  private final LineReader reader;
  private volatile boolean reading;
  private volatile boolean left;

  /**
   * A prompt.
   *
   * @param stop is called for Ctrl-C on an empty line, after which the conversation ends
   * @param held whether the run is held; what ends that, such as a stop, ends the conversation
   */
  Prompt(
      String name,
      Terminal terminal,
      Interpreter interpreter,
      Runnable stop,
      BooleanSupplier held) {
    this.name = name;
    this.terminal = terminal;
    this.interpreter = interpreter;
    this.stop = stop;
    this.held = held;
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
      while (!left) {
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
    // The reader takes Ctrl-C for itself, and leaves behind that it ends the program.
    Object former = Signals.register("INT", Prompt::ignore);
    try {
      reading = true;
      text = reader.readLine(name + "> ");
    } catch (UserInterruptException e) {
      interrupted(e.getPartialLine());
      return;
    } finally {
      reading = false;
      Signals.unregister("INT", former);
    }
    PrintWriter out = terminal.writer();
    boolean before = held.getAsBoolean();
    interpreter.eval(text, out);
    left |= before && !held.getAsBoolean();
    out.flush();
  }

  private static void ignore() {}

  /** Ctrl-C clears what is typed; where nothing is, it is the second one, and stops. */
  private void interrupted(String typed) {
    if (typed.isEmpty()) {
      left = true;
      stop.run();
    }
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

  /** Takes Ctrl-C while nothing is read; returns false if there was nothing to break off. */
  boolean interrupt() {
    return interpreter.interrupt();
  }
}
