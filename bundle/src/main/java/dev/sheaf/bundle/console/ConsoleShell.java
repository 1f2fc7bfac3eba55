package dev.sheaf.bundle.console;

import dev.sheaf.bundle.nested.NestedJar;
import dev.sheaf.runtime.job.Command;
import dev.sheaf.runtime.job.Console;
import dev.sheaf.runtime.job.Session;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The console that stands in for the one hidden in the nested jar. */
public final class ConsoleShell implements Console {
  private static final String HIDDEN = "dev.sheaf.console.TerminalConsole";

  private final Console hidden;

  /** Called by {@code ServiceLoader}. */
  public ConsoleShell() {
    try {
      hidden =
          (Console) NestedJar.open("console.jar").loadClass(HIDDEN).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The jar that holds Sheaf lacks " + HIDDEN, e);
    }
  }

  @Override
  public void help(String text) {
    hidden.help(text);
  }

  @Override
  public String[] ask(Command<?, ?, ?> command, String[] args)
      throws IOException, InterruptedException {
    return hidden.ask(command, args);
  }

  @Override
  public void attach(Session session) {
    hidden.attach(session);
  }

  @Override
  public void print(byte[] bytes, int offset, int length) {
    hidden.print(bytes, offset, length);
  }

  @Override
  public void log(
      System.Logger.Level level, String logger, String message, @Nullable Throwable thrown) {
    hidden.log(level, logger, message, thrown);
  }

  @Override
  public boolean showsProgress() {
    return hidden.showsProgress();
  }

  @Override
  public boolean interrupt() {
    return hidden.interrupt();
  }

  @Override
  public void close() {
    hidden.close();
  }
}
