package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.record.Records;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the job sees of its run. */
final class RunView implements Run {
  private final Steering steering;
  private final String id;
  private final Instant started;
  private final Optional<Path> directory;
  private final Map<String, String> arguments;

  RunView(JobRun run, List<Argument> arguments, Clock clock, @Nullable Records records) {
    steering = run.steering();
    id = run.id();
    started = records == null ? clock.instant() : records.started();
    directory = Optional.ofNullable(run.directory());
    this.arguments = texts(arguments);
  }

  Steering steering() {
    return steering;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Instant started() {
    return started;
  }

  @Override
  public Optional<Path> directory() {
    return directory;
  }

  @Override
  public Map<String, String> arguments() {
    return arguments;
  }

  private static Map<String, String> texts(List<Argument> arguments) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      texts.put(argument.name(), String.join(",", argument.values()));
    }
    return texts;
  }
}
