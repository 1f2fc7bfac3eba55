package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the source of a service: the one it names, or the only one in its package that fits. */
final class SourceInference {
  private final Language language;
  private final Reporter reporter;
  private final SourceReader sources;

  SourceInference(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.sources = new SourceReader(language, reporter);
  }

  /** The source; empty if none or several fit, which is then reported. */
  Optional<TypeElement> sourceOf(TypeElement service) {
    Annotated annotation = Annotated.on(service, JobReader.SERVICE).orElseThrow();
    Optional<TypeElement> named = annotation.type("source");
    if (named.isPresent()) {
      return named;
    }
    Optional<TypeMirror> item = new StageReader(language, reporter).item(service);
    if (item.isEmpty()) {
      reporter.report(JobMessage.NO_PROCESS, Place.of(service), service.getSimpleName());
    }
    return item.flatMap(each -> infer(service, each));
  }

  private Optional<TypeElement> infer(TypeElement service, TypeMirror item) {
    List<TypeElement> fitting =
        best(new PackageTypes(language).annotated(service, JobReader.SOURCE), item);
    if (fitting.isEmpty()) {
      reporter.report(JobMessage.NO_SOURCE, Place.of(service), language.name(item), "");
    } else if (fitting.size() > 1) {
      reporter.report(
          JobMessage.SEVERAL_SOURCES, Place.of(service), language.name(item), names(fitting));
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Sources whose item type equals the parameter's come before those that merely convert. */
  private List<TypeElement> best(List<TypeElement> candidates, TypeMirror item) {
    List<TypeElement> equal =
        candidates.stream().filter(each -> gives(each, item, this::isSame)).toList();
    return equal.isEmpty()
        ? candidates.stream()
            .filter(each -> gives(each, item, language.types()::isAssignable))
            .toList()
        : equal;
  }

  private boolean gives(
      TypeElement source,
      TypeMirror item,
      java.util.function.BiPredicate<TypeMirror, TypeMirror> fits) {
    return sources.item(source).filter(given -> fits.test(given, item)).isPresent();
  }

  private boolean isSame(TypeMirror given, TypeMirror taken) {
    return language.types().isSameType(given, language.boxed(taken));
  }

  private static String names(List<TypeElement> types) {
    return types.stream()
        .map(each -> each.getSimpleName().toString())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
