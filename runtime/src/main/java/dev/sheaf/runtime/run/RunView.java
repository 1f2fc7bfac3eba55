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
record RunView(String id, Instant started, Optional<Path> directory, Map<String, String> arguments)
    implements Run {

  RunView(String name, List<Argument> arguments, Instant now, @Nullable Records records) {
    this(
        records == null ? name : records.id(),
        records == null ? now : records.started(),
        records == null ? Optional.empty() : Optional.of(records.directory()),
        texts(arguments));
  }

  private static Map<String, String> texts(List<Argument> arguments) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Argument argument : arguments) {
      texts.put(argument.name(), String.join(",", argument.values()));
    }
    return texts;
  }
}
