package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.record.Records;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the job sees of its run. */
final class RunView implements Run {
  private final String id;
  private final Instant started;
  private final Optional<Path> directory;
  private final Map<String, String> arguments;

  RunView(String name, List<Argument> arguments, Instant now, @Nullable Records records) {
    id = records == null ? name : records.id();
    started = records == null ? now : records.started();
    directory = records == null ? Optional.empty() : Optional.of(records.directory());
    this.arguments = texts(arguments);
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
