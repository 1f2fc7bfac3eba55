package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.KebabCase;
import javax.lang.model.element.TypeElement;

/** The rule that each service of a package is called by a name of its own. */
final class CommandNameRules {
  private final Language language;
  private final Reporter reporter;

  CommandNameRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** Reports a name that another service has, too: once, at the later one of the two. */
  void check(TypeElement service) {
    new PackageTypes(language)
        .annotated(service, JobReader.SERVICE).stream()
            .filter(other -> !other.equals(service))
            .filter(other -> command(other).equals(command(service)))
            .filter(other -> isLater(service, other))
            .findFirst()
            .ifPresent(other -> report(service, other));
  }

  private static String command(TypeElement service) {
    return KebabCase.of(StageReader.name(service));
  }

  /** What is compiled now comes after what is not, and has a position. */
  private boolean isLater(TypeElement service, TypeElement other) {
    return !language.isCompiledNow(other)
        || (name(service).compareTo(name(other)) > 0 && language.isCompiledNow(service));
  }

  private static String name(TypeElement service) {
    return service.getQualifiedName().toString();
  }

  private void report(TypeElement service, TypeElement other) {
    reporter.report(
        JobMessage.SAME_COMMAND,
        Annotated.on(service, JobReader.SERVICE).orElseThrow().named(),
        StageReader.name(service),
        Signatures.of(other));
  }
}
