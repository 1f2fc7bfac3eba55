package dev.sheaf.console.log;

import java.util.ServiceLoader;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * What SLF4J logs to: the user's own provider where there is one, with an appender of ours if it is
 * Logback; else the console itself.
 */
public final class Slf4jCapture implements SLF4JServiceProvider {
  private SLF4JServiceProvider provider = new Own();

  /** Called by SLF4J. */
  public Slf4jCapture() {}

  @Override
  public void initialize() {
    for (SLF4JServiceProvider found : ServiceLoader.load(SLF4JServiceProvider.class)) {
      provider = found;
      break;
    }
    provider.initialize();
    if (provider.getLoggerFactory().getClass().getName().startsWith("ch.qos.logback.")) {
      attach(provider.getLoggerFactory());
    }
  }

  private static void attach(ILoggerFactory logback) {
    try {
      LogbackCapture.attach(logback);
    } catch (NoClassDefFoundError | ClassCastException e) {
      // A class loader brought it that this one does not see: it logs as it always does.
    }
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return provider.getLoggerFactory();
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return provider.getMarkerFactory();
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return provider.getMDCAdapter();
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  /** The provider for users who have none. */
  private static final class Own implements SLF4JServiceProvider {
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new BasicMDCAdapter();

    @Override
    public void initialize() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
      return CapturedLogger::new;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
      return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
      return context;
    }

    @Override
    public String getRequestedApiVersion() {
      return "2.0.99";
    }
  }
}
