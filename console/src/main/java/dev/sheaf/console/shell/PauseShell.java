package dev.sheaf.console.shell;

import dev.sheaf.console.terminal.Display;
import dev.sheaf.console.terminal.Screen;
import dev.sheaf.console.terminal.Standing;
import dev.sheaf.runtime.record.RecordException;
import dev.sheaf.runtime.run.Steering;
import dev.sheaf.runtime.run.Watch;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Pauses a run on Ctrl-C, and opens a shell in which one looks at it and changes it; the run goes
 * on when the shell is left. It opens too when the run is about to be given up.
 *
 * <p>Safe for use by several threads.
 */
public final class PauseShell implements Watch {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long LOOK_MILLIS = 10;

  private final String name;
  private final Steering run;
  private final Screen screen;
  private final Display display;
  private @Nullable Prompt prompt;
  private @Nullable Interpreter interpreter;
  private boolean open;
  private volatile boolean stopping;

  /** A shell that opens when it is asked to. */
  public PauseShell(String name, Steering run, Screen screen, Display display) {
    this.name = name;
    this.run = run;
    this.screen = screen;
    this.display = display;
  }

  /**
   * Takes Ctrl-C: the first one pauses, and one in the shell clears what is typed, or breaks off
   * what is being done.
   *
   * @return false if it means that the run is to stop
   */
  public synchronized boolean interrupt() {
    Terminal terminal = display.terminal();
    if (terminal == null || stopping) {
      return false;
    }
    if (open) {
      boolean handled = prompt != null && prompt.interrupt();
      stopping = !handled;
      if (stopping && prompt != null) {
        prompt.leave();
      }
      return handled;
    }
    open = true;
    Thread thread = new Thread(null, this::pause, "sheaf-shell", 0, false);
    thread.setDaemon(true);
    thread.start();
    return true;
  }

  private void pause() {
    run.pause();
    try {
      screen.print(name + ": pausing; Ctrl-C once more stops");
      open("Ctrl-D resumes");
    } finally {
      run.resume();
    }
  }

  /** Opens for the thread that gives the run up, unless there is nothing to be looked at. */
  @Override
  public void broke(Throwable cause) {
    boolean telling = !(cause instanceof RecordException) && run.job() != null;
    if (telling && !stopping && display.awaitTerminal() != null && claim()) {
      screen.print(name + ": something failed that is no item's fault: " + cause);
      open("Ctrl-D gives the run up");
    }
  }

  private synchronized boolean claim() {
    boolean free = !open;
    open = true;
    return free;
  }

  private void open(String leaving) {
    Terminal terminal = display.terminal();
    try {
      Interpreter language = interpreter();
      awaitItems();
      if (terminal != null && !stopping) {
        Prompt opened = new Prompt(name, terminal, language, this::stop, run::isPaused);
        synchronized (this) {
          prompt = opened;
        }
        screen.print(standing() + "\n" + language.greeting() + " " + leaving + ".");
        opened.converse(screen);
      }
    } finally {
      synchronized (this) {
        prompt = null;
        open = false;
      }
    }
  }

  private void stop() {
    stopping = true;
    screen.print(name + ": stopping: what is in flight ends");
    run.stop();
  }

  private String standing() {
    return Standing.of(name, run).plain();
  }

  /** Java's shell takes a second or two to load: meanwhile items end. It is kept for next time. */
  private Interpreter interpreter() {
    Interpreter known = interpreter;
    if (known == null) {
      known = ModuleLayer.boot().findModule("jdk.jshell").isPresent() ? java() : commands();
      interpreter = known;
    }
    return known;
  }

  private Interpreter java() {
    try {
      return JavaInterpreter.of(run);
    } catch (RuntimeException | LinkageError e) {
      screen.print(name + ": Java's shell cannot be opened here: " + e);
      return commands();
    }
  }

  private Interpreter commands() {
    return new CommandInterpreter(run, () -> screen.print(standing()), this::leave);
  }

  private void leave() {
    Prompt shown = prompt;
    if (shown != null) {
      shown.leave();
    }
  }

  /** Gives what is in flight some time to end; what takes longer may be looked at in the middle. */
  private void awaitItems() {
    long until = System.currentTimeMillis() + PATIENCE_MILLIS;
    while (run.inFlight() > 0 && !stopping && System.currentTimeMillis() < until) {
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
