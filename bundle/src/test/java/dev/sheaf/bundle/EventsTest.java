package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.bundle.Jdk.Result;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs tell the JVM's flight recorder and Micrometer, of the jar as it is published. */
final class EventsTest {
  private static final String LOOKUP =
      """
      package demo;

      import dev.sheaf.*;
      import java.util.*;
      import java.util.function.Function;
      import java.util.stream.Collectors;

      @Service
      record Lookup() {
        @Batchable
        Map<Integer, String> names(Set<Integer> ids) {
          return ids.stream().collect(Collectors.toMap(Function.identity(), id -> "n" + id));
        }

        void process(int n, @Fetch("names(n)") String name) {}
      }
      """;

  private static final String METERED =
      """
      package demo;

      import dev.sheaf.*;
      import io.micrometer.core.instrument.Metrics;
      import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

      @Service
      final class Metered {
        Metered() {
          Metrics.addRegistry(new SimpleMeterRegistry());
        }

        void process(int n) {
          System.out.println("at " + n);
        }

        void finish() throws InterruptedException {
          while (Metrics.globalRegistry.find("sheaf.items").functionCounter() == null) {
            Thread.sleep(5);
          }
          System.out.println(Metrics.globalRegistry.get("sheaf.items").tag("job", "metered")
              .tag("outcome", "succeeded").functionCounter().count() + " done");
        }
      }
      """;

  private final Path directory;
  private final Jdk jdk;

  EventsTest(@TempDir Path directory) throws Exception {
    this.directory = directory;
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
  }

  @Test
  void theFlightRecorderGetsItemsAttemptsAndTripsUnderTheirNames() throws Exception {
    jdk.write("Lookup.java", LOOKUP);
    assertThat(jdk.javac("Numbers.java", "Lookup.java").exitCode()).isEqualTo(0);
    Result run = jdk.java("-XX:StartFlightRecording:filename=run.jfr", "demo.Main", "--count=5");

    assertThat(run.exitCode()).isEqualTo(0);
    List<RecordedEvent> events = ours();
    assertThat(named(events, "dev.sheaf.Item")).hasSize(5);
    assertThat(named(events, "dev.sheaf.Attempt")).hasSize(5);
    assertThat(named(events, "dev.sheaf.Trip").get(0).getInt("keys")).isEqualTo(5);
    Set<String> labels =
        events.stream().map(event -> event.getEventType().getLabel()).collect(Collectors.toSet());
    assertThat(labels).containsExactly("Item", "Attempt", "Trip");
  }

  private List<RecordedEvent> ours() throws Exception {
    return RecordingFile.readAllEvents(directory.resolve("run.jfr")).stream()
        .filter(event -> event.getEventType().getName().startsWith("dev.sheaf."))
        .toList();
  }

  private static List<RecordedEvent> named(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
  }

  @Test
  void aProgramBindsItsRunToMicrometersGlobalRegistry() throws Exception {
    jdk.write("Metered.java", METERED);
    String path =
        String.join(
            File.pathSeparator, Jdk.JAR.toString(), Jdk.JAR.resolveSibling("peers") + "/*", "out");
    List<String> options = List.of("-cp", path, "-processorpath", Jdk.JAR.toString(), "-d", "out");
    Result compiled = jdk.run("javac", options, "Numbers.java", "Metered.java");
    assertThat(compiled.exitCode()).isEqualTo(0);

    Result run = jdk.run("java", List.of("-cp", path), "demo.Main", "--count", "3");

    assertThat(run.stderr()).contains("3.0 done\n");
    assertThat(run.exitCode()).isEqualTo(0);
  }
}
