package dev.sheaf.runtime.job;

import dev.sheaf.runtime.run.JobRun;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Heeds Ctrl-C and SIGTERM: the first stops the run in order, the second ends the program at once.
 * A console is asked first what Ctrl-C is to mean, and is loaded by the same thread.
 *
 * <p>The JDK tells of signals through {@code sun.misc.Signal} alone, which javac warns of, so that
 * it is called by reflection. That takes longer than the start of a program should, so a thread
 * does it once the run is under way; a signal before ends the program as it does without this.
 */
final class Signals implements InvocationHandler, Runnable {
  private static final long AFTER_MILLIS = 25;

  /** Signals that follow the first so soon were sent with it, to a group of processes for one. */
  private static final long TOGETHER_NANOS = 200_000_000;

  private static final int BEYOND = 128;
  private static final int INTERRUPT = 2;

  private final JobRun run;
  private final Session session;
  private volatile int received;
  private long first;

  private Signals(JobRun run, Session session) {
    this.run = run;
    this.session = session;
  }

  /** Heeds signals for {@code run} from a moment from now on, where the JVM lets it. */
  static Signals heed(JobRun run, Session session) {
    Signals signals = new Signals(run, session);
    Thread thread = new Thread(null, signals, "sheaf-signals", 0, false);
    thread.setDaemon(true);
    thread.start();
    return signals;
  }

  /** The exit code that the signal asks for; Ctrl-C's if somebody else stopped the run. */
  int exitCode() {
    return BEYOND + (received == 0 ? INTERRUPT : received);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(AFTER_MILLIS);
      Runtime.getRuntime().addShutdownHook(new EarlyExit(session));
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object self =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, this);
      Method handle = signal.getMethod("handle", signal, handler);
      for (String name : new String[] {"INT", "TERM"}) {
        handle.invoke(null, signal.getConstructor(String.class).newInstance(name), self);
      }
      session.console();
    } catch (ReflectiveOperationException | InterruptedException | IllegalStateException e) {
      // The JVM has no such class, was started with -Xrs, or is about to end: it heeds none then.
    }
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args)
      throws ReflectiveOperationException {
    if (args == null || !method.getName().equals("handle")) {
      return method.getName().equals("toString") ? "Signals" : System.identityHashCode(proxy);
    }
    int number = (int) args[0].getClass().getMethod("getNumber").invoke(args[0]);
    if (number != INTERRUPT || received != 0 || !paused()) {
      stop(number);
    }
    return null;
  }

  private void stop(int number) {
    if (isFirst(number)) {
      System.err.println("stopping: what is in flight ends; once more ends the program at once");
      run.stop();
    } else if (System.nanoTime() - first > TOGETHER_NANOS) {
      Runtime.getRuntime().halt(BEYOND + number);
    }
  }

  private synchronized boolean isFirst(int number) {
    boolean none = received == 0;
    if (none) {
      received = number;
      first = System.nanoTime();
    }
    return none;
  }

  private boolean paused() {
    Console console = session.attached();
    return console != null && console.interrupt();
  }
}
