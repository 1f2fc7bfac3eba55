package dev.sheaf.processor.step;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.MainModel;
import dev.sheaf.processor.read.MainReader;
import dev.sheaf.processor.read.Unresolved;
import dev.sheaf.processor.write.CompletionWriter;
import dev.sheaf.processor.write.MainWriter;
import dev.sheaf.processor.write.SourceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes one program of all the services of a package. */
final class MainStep implements Step {
  private final MainReader reader;
  private final Reporter reporter;
  private final SourceFiles files;
  private final BooleanSupplier waiting;
  private final Set<String> written = new HashSet<>();

  /** Makes no program that names a job which {@code waiting} says may not be made. */
  MainStep(MainReader reader, Reporter reporter, SourceFiles files, BooleanSupplier waiting) {
    this.reader = reader;
    this.reporter = reporter;
    this.files = files;
    this.waiting = waiting;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Service");
  }

  @Override
  public void process(TypeElement type) {
    if (waiting.getAsBoolean()) {
      throw new Unresolved("a service");
    }
    MainModel main = reader.read(type);
    if (reporter.errors() > 0 || !written.add(main.name().canonicalName())) {
      return;
    }
    Optional<Element> own = reader.own(type);
    if (own.isPresent()) {
      warn(own.get(), main);
    } else {
      files.write(main.name(), MainWriter.write(main), List.of(type));
      if (main.services().size() > 1) {
        files.write(main.completion(), CompletionWriter.write(main), List.of(type));
      }
    }
  }

  /** A program is made of whole jobs only. */
  @Override
  public void giveUp(TypeElement type) {}

  private void warn(Element own, MainModel main) {
    String jobs =
        main.services().stream()
            .map(each -> each.names().job().simpleName())
            .collect(Collectors.joining(", "));
    reporter.report(JobMessage.OWN_MAIN, Place.of(own), jobs);
  }
}
