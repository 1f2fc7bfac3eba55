package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What the Dagger modules of a service provide, those that they include too. */
final class Modules {
  private static final String MODULE = "dagger.Module";
  private static final List<String> UNSUPPORTED =
      List.of(
          "dagger.multibindings.IntoSet",
          "dagger.multibindings.ElementsIntoSet",
          "dagger.multibindings.IntoMap",
          "dagger.multibindings.Multibinds",
          "dagger.BindsOptionalOf");

  private final Language language;
  private final Reporter reporter;
  private final Set<TypeElement> seen = new HashSet<>();
  private final Map<Key, Provision> provisions = new LinkedHashMap<>();

  private Modules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** Reads the modules that {@code service} names. */
  static Modules of(TypeElement service, Language language, Reporter reporter) {
    Modules modules = new Modules(language, reporter);
    Annotated annotation = Annotated.on(service, JobReader.SERVICE).orElseThrow();
    for (AnnotationValue value : annotation.list("modules")) {
      Place place = new Place(service, annotation.mirror(), value);
      Annotated.asType(value).ifPresent(module -> modules.add(module, place));
    }
    return modules;
  }

  /** The method that provides an instance for {@code key}. */
  Optional<Provision> find(Key key) {
    return Optional.ofNullable(provisions.get(key));
  }

  private void add(TypeElement module, Place place) {
    if (!seen.add(module)) {
      return;
    }
    Optional<Annotated> annotation = Annotated.on(module, MODULE);
    if (annotation.isEmpty()) {
      reporter.report(JobMessage.NOT_A_MODULE, place, module.getSimpleName());
      return;
    }
    for (AnnotationValue included : annotation.get().list("includes")) {
      Annotated.asType(included).ifPresent(each -> add(each, place));
    }
    addMethods(module);
    ElementFilter.typesIn(module.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals(ModuleInstances.COMPANION))
        .forEach(this::addMethods);
  }

  private void addMethods(TypeElement module) {
    for (ExecutableElement method :
        ElementFilter.methodsIn(language.elements().getAllMembers(module))) {
      rejectUnsupported(method);
      boolean binds = Annotated.on(method, "dagger.Binds").isPresent();
      if (binds || Annotated.on(method, "dagger.Provides").isPresent()) {
        add(new Provision(module, method, binds));
      }
    }
  }

  private void rejectUnsupported(ExecutableElement method) {
    for (String annotation : UNSUPPORTED) {
      Annotated.on(method, annotation)
          .ifPresent(
              found ->
                  reporter.report(
                      JobMessage.UNSUPPORTED_PROVISION,
                      Place.of(method, found.mirror()),
                      annotation.substring(annotation.lastIndexOf('.') + 1)));
    }
  }

  private void add(Provision provision) {
    ExecutableElement method = provision.method();
    Key key = new Key(language.name(method.getReturnType()), Qualifiers.of(method));
    Provision other = provisions.putIfAbsent(key, provision);
    if (other != null) {
      reporter.report(
          JobMessage.PROVIDED_TWICE, Place.of(method), key, other.shown(), provision.shown());
    }
  }
}
