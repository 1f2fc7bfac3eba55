package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.model.HelpModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what an earlier compilation kept of a type that is now known by its class file alone. */
final class KeptHelp {
  private final Elements elements;

  KeptHelp(Elements elements) {
    this.elements = elements;
  }

  /** The description of {@code type}; empty if none was kept. */
  String description(TypeElement type) {
    return constant(type, HelpModel.DESCRIPTION).orElse("");
  }

  /** What was kept of the parameter {@code name}; empty if nothing was. */
  String text(TypeElement type, String name) {
    int index = names(type).indexOf(name);
    return index < 0 ? "" : constant(type, HelpModel.TEXT + index).orElse("");
  }

  /** The names of the constructor's parameters, in order; empty if they were not kept. */
  List<String> names(TypeElement type) {
    return constant(type, HelpModel.NAMES)
        .map(names -> List.of(names.split(" ")))
        .orElse(List.of());
  }

  /** The names of the parameters of a method; empty if they were not kept. */
  List<String> names(TypeElement type, String method) {
    return constant(type, HelpModel.METHOD + method)
        .map(names -> List.of(names.split(" ")))
        .orElse(List.of());
  }

  private Optional<String> constant(TypeElement type, String name) {
    String keeper = HelpModel.nameFor(ClassName.get(type)).canonicalName();
    return Optional.ofNullable(elements.getTypeElement(keeper)).stream()
        .flatMap(found -> ElementFilter.fieldsIn(found.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name))
        .map(VariableElement::getConstantValue)
        .map(String::valueOf)
        .findFirst();
  }
}
