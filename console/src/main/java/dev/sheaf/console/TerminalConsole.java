package dev.sheaf.console;

import dev.sheaf.console.shell.PauseShell;
import dev.sheaf.console.terminal.Display;
import dev.sheaf.console.terminal.Screen;
import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The console of a program: a bar where there is a terminal, all that is logged and printed above
 * it and in {@code run.log}, and a shell on Ctrl-C.
 */
public final class TerminalConsole implements Console {
  private @Nullable Display display;
  private @Nullable Logs logs;
  private @Nullable PauseShell shell;

  /** Called by {@code ServiceLoader}. */
  public TerminalConsole() {}

  @Override
  public void attach(Session session) {
    String name = session.command().name();
    Screen screen = new Screen(session.err());
    boolean results = "-".equals(session.options().results());
    Display shown = Display.start(name, session.steering(), screen, session.progress(), results);
    Logs kept = new Logs(session, screen, shown::style);
    PauseShell paused = new PauseShell(name, session.steering(), screen, shown);
    session.steering().watch(new Watches(new FailureLog(kept), paused));
    display = shown;
    logs = kept;
    shell = paused;
  }

  @Override
  public void print(byte[] bytes, int offset, int length) {
    Objects.requireNonNull(logs).print(bytes, offset, length);
  }

  @Override
  public void log(
      System.Logger.Level level, String logger, String message, @Nullable Throwable thrown) {
    Objects.requireNonNull(logs).log(level, logger, message, thrown);
  }

  @Override
  public boolean showsProgress() {
    return Objects.requireNonNull(display).draws();
  }

  @Override
  public boolean interrupt() {
    return Objects.requireNonNull(shell).interrupt();
  }

  @Override
  public void close() {
    Objects.requireNonNull(logs).endLines();
    Objects.requireNonNull(display).close();
  }
}
