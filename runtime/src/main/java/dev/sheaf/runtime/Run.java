package dev.sheaf.runtime;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The run that a source, a service or anything they need is part of; injected like any other type.
 *
 * <pre>{@code
 * @Service
 * record Export(Run run) {
 *   void process(Order order) throws IOException {
 *     Path directory = run.directory().orElseThrow();
 *     …
 *   }
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public interface Run {

  /** The run's name, unique within its output directory: {@code 20260131T120000Z-export}. */
  String id();

  /** When the run began; of a resumed run, when it first began. */
  Instant started();

  /** The run's directory; empty where the job is used as a library without one. */
  Optional<Path> directory();

  /**
   * The job's parameters by option name, as text: lists joined by commas, absent ones left out,
   * secrets as {@code ***}.
   */
  Map<String, String> arguments();
}
