package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
  private final Language language;
  private final Reporter reporter;
  private final Set<TypeElement> seen = new HashSet<>();
  private final Map<Key, Provision> provisions = new LinkedHashMap<>();
  private final Map<Key, Provision> repeated = new LinkedHashMap<>();
  private final Multibindings multibindings;
  private final ModuleRules rules;

  private Modules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.multibindings = new Multibindings(language, reporter);
    this.rules = new ModuleRules(language, reporter);
  }

  /** Reads the modules that {@code services} name, each once. */
  static Modules of(List<TypeElement> services, Language language, Reporter reporter) {
    Modules modules = new Modules(language, reporter);
    services.forEach(modules::addAllOf);
    return modules;
  }

  private void addAllOf(TypeElement service) {
    Annotated annotation = Annotated.on(service, JobReader.SERVICE).orElseThrow();
    for (AnnotationValue value : annotation.list("modules")) {
      Place place = new Place(service, annotation.mirror(), value);
      language.type(value).ifPresent(module -> add(module, place));
    }
  }

  /** The method that provides an instance for {@code key}. */
  Optional<Provision> find(Key key) {
    return Optional.ofNullable(provisions.get(key));
  }

  /** The last method that provides what another one does, too. */
  Optional<Provision> repeated(Key key) {
    return Optional.ofNullable(repeated.get(key));
  }

  /** What methods contribute to a set or a map; empty if {@code key} is neither. */
  Optional<List<Contribution>> contributions(Key key) {
    return multibindings.of(key);
  }

  /** Whether a module says that there may be no instance for {@code key}. */
  boolean isOptional(Key key) {
    return multibindings.isOptional(key);
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
    if (!annotation.get().list("subcomponents").isEmpty()) {
      reporter.report(JobMessage.SUBCOMPONENTS, annotation.get().place("subcomponents"));
    }
    for (AnnotationValue included : annotation.get().list("includes")) {
      language.type(included).ifPresent(each -> add(each, place));
    }
    rules.check(module);
    addMethods(module);
    ElementFilter.typesIn(module.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals(ModuleInstances.COMPANION))
        .forEach(this::addMethods);
  }

  private void addMethods(TypeElement module) {
    for (ExecutableElement method : methods(module)) {
      multibindings.declare(method);
      boolean binds = Annotated.on(method, "dagger.Binds").isPresent();
      if (binds || Annotated.on(method, "dagger.Provides").isPresent()) {
        rules.check(method);
        add(new Provision(module, method, binds));
      }
    }
  }

  /** Own methods in the order in which they are declared, then inherited ones. */
  private Set<ExecutableElement> methods(TypeElement module) {
    Set<ExecutableElement> methods =
        new LinkedHashSet<>(ElementFilter.methodsIn(module.getEnclosedElements()));
    methods.addAll(ElementFilter.methodsIn(language.elements().getAllMembers(module)));
    return methods;
  }

  private void add(Provision provision) {
    if (multibindings.take(provision)) {
      return;
    }
    ExecutableElement method = provision.method();
    Key key = new Key(language.name(method.getReturnType()), Qualifiers.of(method));
    Provision other = provisions.putIfAbsent(key, provision);
    if (other != null) {
      repeated.put(key, provision);
      reporter.report(
          JobMessage.PROVIDED_TWICE, Place.of(method), key, other.shown(), provision.shown());
    }
  }
}
