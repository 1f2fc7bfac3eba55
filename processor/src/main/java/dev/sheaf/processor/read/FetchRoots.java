package dev.sheaf.processor.read;

import dev.sheaf.processor.model.AccessModel;
import dev.sheaf.processor.model.AccessModel.Root;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what the first name of a path stands for. */
final class FetchRoots {
  private final Language language;
  private final TypeElement service;
  private final ExecutableElement process;
  private final List<? extends TypeMirror> types;
  private final Optional<Construction> construction;
  private final Accessors accessors;
  private final ParameterNames parameterNames;

  FetchRoots(
      Language language,
      TypeElement service,
      ExecutableElement process,
      Optional<Construction> construction) {
    this.language = language;
    this.service = service;
    this.process = process;
    this.construction = construction;
    types = language.asMember(service.asType(), process).getParameterTypes();
    accessors = new Accessors(language, service);
    parameterNames = new ParameterNames(language.elements());
  }

  /** A parameter of {@code process}, and else what {@link #ofService} finds. */
  Optional<Access> ofArgument(String name) {
    List<? extends VariableElement> parameters = process.getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameterNames.of(parameters.get(i)).equals(name)) {
        Root root = i == 0 ? Root.ITEM : Root.FETCH;
        return Optional.of(access(root, "", i - 1, language.resolved(types.get(i))));
      }
    }
    return ofService(name);
  }

  /** A field, no-argument method or constructor parameter of the service. */
  Optional<Access> ofService(String name) {
    Optional<Accessors.Member> member = accessors.member(service.asType(), name);
    if (member.isPresent()) {
      boolean method = member.get().code().endsWith("()");
      String plain = member.get().code().replace("()", "");
      return Optional.of(access(method ? Root.METHOD : Root.FIELD, plain, -1, member.get().type()));
    }
    return ofConstructor(name);
  }

  private Optional<Access> ofConstructor(String name) {
    List<? extends VariableElement> parameters = constructorParameters();
    List<Dependency> dependencies = construction.map(Construction::dependencies).orElse(List.of());
    for (int i = 0; i < Math.min(parameters.size(), dependencies.size()); i++) {
      if (parameterNames.of(parameters.get(i)).equals(name)) {
        return given(dependencies.get(i), language.resolved(parameters.get(i).asType()));
      }
    }
    return Optional.empty();
  }

  private List<? extends VariableElement> constructorParameters() {
    List<ExecutableElement> candidates = Constructors.candidates(service);
    return candidates.size() == 1 ? candidates.get(0).getParameters() : List.of();
  }

  private Optional<Access> given(Dependency dependency, TypeMirror type) {
    if (dependency instanceof Dependency.OnBinding on) {
      return Optional.of(access(Root.BINDING, on.binding(), -1, type));
    }
    return dependency instanceof Dependency.OnParameter on
        ? Optional.of(access(Root.PARAMETER, on.accessor(), -1, type))
        : Optional.empty();
  }

  private Access access(Root root, String name, int fetch, TypeMirror type) {
    return new Access(
        new AccessModel(root, name, fetch, language.name(language.boxed(type)), List.of()), type);
  }

  /** The service itself, whose own operations need no receiver. */
  Access self() {
    return access(Root.SERVICE, "", -1, service.asType());
  }

  /** The names that may begin the path of an argument. */
  List<String> names() {
    List<String> names = names(process.getParameters());
    names.addAll(serviceNames());
    return names;
  }

  /** The names that may begin the path in front of an operation. */
  List<String> serviceNames() {
    List<String> names = names(ElementFilter.fieldsIn(service.getEnclosedElements()));
    names.addAll(names(constructorParameters()));
    return names;
  }

  private static List<String> names(List<? extends VariableElement> elements) {
    List<String> names = new ArrayList<>();
    elements.forEach(each -> names.add(each.getSimpleName().toString()));
    return names;
  }
}
