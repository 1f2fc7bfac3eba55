package dev.sheaf.console;

import dev.sheaf.console.event.RunMeters;
import dev.sheaf.console.help.HelpPainter;
import dev.sheaf.console.page.Page;
import dev.sheaf.console.shell.PauseShell;
import dev.sheaf.console.terminal.Display;
import dev.sheaf.console.terminal.Screen;
import dev.sheaf.console.terminal.Style;
import dev.sheaf.console.terminal.TerminalOutput;
import dev.sheaf.runtime.job.Command;
import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import dev.sheaf.runtime.run.Steering;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The console of a program: a bar where there is a terminal, all that is logged and printed above
 * it and in {@code run.log}, a shell on Ctrl-C, a page where one is asked for, and help in the
 * terminal's width.
 */
public final class TerminalConsole implements Console {
  private @Nullable Display display;
  private @Nullable Logs logs;
  private @Nullable PauseShell shell;
  private @Nullable Page page;

  /** Called by {@code ServiceLoader}. */
  public TerminalConsole() {}

  @Override
  public void help(String text) {
    System.out.print(TerminalOutput.isPresent() ? painted(text, System.getenv()) : text);
  }

  private static String painted(String help, Map<String, String> environment) {
    Style style = Style.of(environment, Style.charset());
    return HelpPainter.paint(help, TerminalOutput.columns(environment), style);
  }

  @Override
  public String[] ask(Command<?, ?, ?> command, String[] args)
      throws IOException, InterruptedException {
    Page opened = Page.open(command, args);
    page = opened;
    return opened.await();
  }

  @Override
  public void attach(Session session) {
    String name = session.command().name();
    Screen screen = new Screen(session.err());
    boolean results = "-".equals(session.options().results());
    Display shown = Display.start(name, session.steering(), screen, session.progress(), results);
    Logs kept = new Logs(session, screen, shown::style, this::tellThePage);
    PauseShell paused = new PauseShell(name, session.steering(), screen, shown);
    session.steering().watch(new FailureLog(kept));
    session.steering().watch(paused);
    Thread meters = new Thread(null, () -> meter(session.steering()), "sheaf-meters", 0, false);
    meters.setDaemon(true);
    meters.start();
    display = shown;
    logs = kept;
    shell = paused;
    if (page != null) {
      page.attach(session);
    }
  }

  /**
   * Gives the run's numbers to Micrometer. On a thread of its own, since user code that loads
   * Micrometer at the same time may log in the middle of it, and so wait for this console.
   */
  private static void meter(Steering run) {
    try {
      RunMeters.bindGlobally(run);
    } catch (NoClassDefFoundError e) {
      // No Micrometer is on the class path, so that nobody asks for meters.
    }
  }

  private void tellThePage(String text) {
    if (page != null) {
      page.print(text);
    }
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
    if (page != null) {
      page.close();
    }
  }
}
