package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Finds the source of a service that names none: the only one in its package that fits. */
final class SourceInference {
  private final Language language;
  private final Reporter reporter;
  private final SourceReader sources;
  private final SourceRules rules;

  SourceInference(Language language, Reporter reporter, SourceRules rules) {
    this.language = language;
    this.reporter = reporter;
    this.sources = new SourceReader(language);
    this.rules = rules;
  }

  /** The source; empty if none or several fit, which is then reported. */
  Optional<TypeElement> sourceOf(TypeElement service) {
    return ProcessMethod.of(service, language).flatMap(process -> infer(service, process.item()));
  }

  private Optional<TypeElement> infer(TypeElement service, TypeMirror item) {
    List<TypeElement> all = new PackageTypes(language).annotated(service, JobReader.SOURCE);
    List<TypeElement> fitting = best(all, item);
    if (fitting.size() > 1) {
      reporter.report(
          JobMessage.SEVERAL_SOURCES,
          Place.of(service),
          Signatures.of(item),
          listed(fitting, Signatures::of));
    } else if (fitting.isEmpty()) {
      reportNone(service, item, all);
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private void reportNone(TypeElement service, TypeMirror item, List<TypeElement> all) {
    List<TypeElement> wrong = all.stream().filter(each -> sources.item(each).isEmpty()).toList();
    // A source that gives no items yet may be the one; what is wrong with it is said of it.
    wrong.forEach(rules::check);
    if (wrong.isEmpty()) {
      reporter.report(
          JobMessage.NO_SOURCE,
          Place.of(service),
          Reach.beside(service).packageName(),
          Signatures.of(item),
          all.isEmpty() ? "there is none at all" : listed(all, this::offer));
    }
  }

  /** Sources whose item type equals the parameter's come before those that merely convert. */
  private List<TypeElement> best(List<TypeElement> candidates, TypeMirror item) {
    List<TypeElement> equal =
        giving(candidates, given -> language.types().isSameType(given, language.boxed(item)));
    return equal.isEmpty()
        ? giving(candidates, given -> language.types().isAssignable(given, item))
        : equal;
  }

  private List<TypeElement> giving(List<TypeElement> candidates, Predicate<TypeMirror> fits) {
    return candidates.stream().filter(each -> sources.item(each).filter(fits).isPresent()).toList();
  }

  private String offer(TypeElement source) {
    return Signatures.of(source)
        + sources.item(source).map(item -> " gives " + Signatures.of(item)).orElse("");
  }

  private static String listed(List<TypeElement> types, Function<TypeElement, String> shown) {
    return types.stream().map(shown).sorted().collect(Collectors.joining(", "));
  }
}
