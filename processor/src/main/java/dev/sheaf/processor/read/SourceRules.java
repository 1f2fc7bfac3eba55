package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.SourceMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Rules for the types that give items. */
public final class SourceRules {
  private final Language language;
  private final Reporter reporter;
  private final TypeRules types;
  private final MethodRules methods;
  private final OptionalMethodRules optionalMethods;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public SourceRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.types = new TypeRules(language, reporter);
    this.methods = new MethodRules(reporter);
    this.optionalMethods = new OptionalMethodRules(language, reporter);
  }

  /**
   * Reports all that is wrong with a source.
   *
   * @throws Unresolved if it mentions a type that does not exist yet
   */
  public void check(TypeElement source) {
    types.check(source, "@Source");
    Optional<SourceForm> form = SourceForm.of(source, language);
    form.ifPresentOrElse(found -> checkForm(source, found), () -> checkMissing(source));
    for (OptionalMethod optional : OptionalMethod.values()) {
      optionalMethods.check(
          source, optional, form.flatMap(found -> found.item(language)).orElse(null));
    }
  }

  private void checkForm(TypeElement source, SourceForm form) {
    Place place =
        form.method()
            .map(method -> MethodRules.placeOf(method, source))
            .orElseGet(() -> Place.of(source));
    form.method().ifPresent(method -> methods.check(source, method));
    methods.checkType(source, form.declared(), place);
    if (form.method().isEmpty()) {
      language.methods(source, "items").stream()
          .filter(method -> method.getParameters().isEmpty())
          .map(method -> MethodRules.placeOf(method, source))
          .forEach(each -> report(SourceMessage.TWO_FORMS, each, Signatures.of(source)));
    }
  }

  private void checkMissing(TypeElement source) {
    List<ExecutableElement> written =
        ElementFilter.methodsIn(source.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("items"))
            .toList();
    if (written.isEmpty() && TypeRules.allowKind(source)) {
      reporter.report(JobMessage.NO_ITEMS, Place.of(source), Signatures.of(source));
    }
    for (ExecutableElement method : written) {
      language
          .component(method)
          .ifPresentOrElse(
              component ->
                  report(
                      SourceMessage.ACCESSOR_GIVES_NO_ITEMS,
                      Place.of(component),
                      Signatures.of(method)),
              () -> report(SourceMessage.ITEMS_SIGNATURE, Place.of(method), Signatures.of(method)));
    }
  }

  private void report(SourceMessage message, Place place, Object... arguments) {
    reporter.report(message, place, arguments);
  }
}
