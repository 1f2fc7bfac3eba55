package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.ServiceMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Follows services back to the source of their items. */
final class ChainReader {
  private final Reporter reporter;
  private final SourceInference inference;

  ChainReader(Language language, Reporter reporter, SourceRules sources) {
    this.reporter = reporter;
    this.inference = new SourceInference(language, reporter, sources);
  }

  /** The chain that ends with {@code service}; empty if there is none, which is then reported. */
  Optional<Chain> read(TypeElement service) {
    return read(service, List.of(service));
  }

  private Optional<Chain> read(TypeElement first, List<TypeElement> services) {
    Annotated annotation = Annotated.on(first, JobReader.SERVICE).orElseThrow();
    Optional<TypeElement> named = annotation.type("source");
    if (named.isEmpty()) {
      return inference.sourceOf(first).map(source -> new Chain(source, services));
    }
    if (Annotated.on(named.get(), JobReader.SOURCE).isPresent()) {
      return Optional.of(new Chain(named.get(), services));
    }
    if (Annotated.on(named.get(), JobReader.SERVICE).isEmpty()) {
      reporter.report(
          ServiceMessage.NOT_A_SOURCE, annotation.place("source"), Signatures.of(named.get()));
      return Optional.empty();
    }
    if (services.contains(named.get())) {
      reportCycle(services.subList(0, services.indexOf(named.get()) + 1));
      return Optional.empty();
    }
    return read(named.get(), Stream.concat(named.stream(), services.stream()).toList());
  }

  /**
   * Reports services of which each is the source of the next, and the last that of the first. From
   * whichever of them it is found, the cycle begins with the same one, so that it is shown once.
   */
  private void reportCycle(List<TypeElement> services) {
    TypeElement first =
        Collections.min(services, Comparator.comparing(each -> each.getQualifiedName().toString()));
    List<TypeElement> cycle = new ArrayList<>(services);
    Collections.rotate(cycle, -services.indexOf(first));
    cycle.add(first);
    reporter.report(
        ServiceMessage.CYCLE,
        Annotated.on(first, JobReader.SERVICE).orElseThrow().place("source"),
        cycle.stream().map(Signatures::of).collect(Collectors.joining(" → ")));
  }
}
