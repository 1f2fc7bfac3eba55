package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Owner;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Finds {@code @Param} on constructor parameters. */
final class Params {
  private Params() {}

  /**
   * The {@code @Param} of a constructor parameter. Of a record it is that of the component: it has
   * it even where the canonical constructor is written in full, and its place and Javadoc are known
   * where those of the parameter are not.
   */
  static Optional<Annotated> on(ExecutableElement constructor, VariableElement parameter) {
    Optional<Annotated> own = Annotated.on(parameter, ParameterReader.PARAM);
    if (!(Owner.of(constructor) instanceof TypeElement owner)
        || owner.getKind() != ElementKind.RECORD
        || !isCanonical(owner, constructor)) {
      return own;
    }
    Optional<Annotated> component = onComponent(owner, parameter);
    return component.isPresent() ? component : own;
  }

  private static Optional<Annotated> onComponent(TypeElement type, VariableElement parameter) {
    return ElementFilter.recordComponentsIn(type.getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().equals(parameter.getSimpleName()))
        .findFirst()
        .flatMap(each -> Annotated.on(each, ParameterReader.PARAM));
  }

  /** Whether a constructor of a record takes its components. */
  static boolean isCanonical(TypeElement type, ExecutableElement constructor) {
    if (constructor.getKind() != ElementKind.CONSTRUCTOR) {
      return false;
    }
    List<? extends RecordComponentElement> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    if (components.size() != constructor.getParameters().size()) {
      return false;
    }
    for (int i = 0; i < components.size(); i++) {
      String declared = components.get(i).asType().toString();
      if (!constructor.getParameters().get(i).asType().toString().equals(declared)) {
        return false;
      }
    }
    return true;
  }
}
