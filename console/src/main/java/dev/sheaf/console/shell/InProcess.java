package dev.sheaf.console.shell;

import java.util.Map;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Has snippets run in this process.
 *
 * @param loader loads them
 */
record InProcess(SnippetLoader loader) implements ExecutionControlProvider {
  @Override
  public String name() {
    return "in-process";
  }

  @Override
  public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
    return new LocalExecutionControl(loader);
  }
}
