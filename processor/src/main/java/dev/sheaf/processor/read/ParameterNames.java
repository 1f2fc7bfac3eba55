package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import dev.sheaf.processor.diagnostic.Owner;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The names that parameters have in the source, also where only a class file is seen. */
final class ParameterNames {
  private final KeptHelp kept;

  ParameterNames(Elements elements) {
    this.kept = new KeptHelp(elements);
  }

  /** The name of a parameter of a constructor or a method, or of a record component. */
  String of(Element parameter) {
    String name = parameter.getSimpleName().toString();
    return isMadeUp(name) && parameter.getEnclosingElement() instanceof ExecutableElement owner
        ? found(parameter, owner)
        : name;
  }

  /** Whether the name of a parameter that is read from a class file can be found nowhere. */
  boolean isLost(Element parameter) {
    return isMadeUp(of(parameter));
  }

  private static boolean isMadeUp(String name) {
    return name.matches("arg\\d+");
  }

  private String found(Element parameter, ExecutableElement owner) {
    if (owner.getKind() == ElementKind.CONSTRUCTOR) {
      return foundIn(owner, parameter);
    }
    TypeElement type = MoreElements.asType(Owner.of(owner));
    List<String> names = kept.names(type, owner.getSimpleName().toString());
    int index = owner.getParameters().indexOf(parameter);
    return index < names.size() ? names.get(index) : parameter.getSimpleName().toString();
  }

  private String foundIn(ExecutableElement constructor, Element parameter) {
    int index = constructor.getParameters().indexOf(parameter);
    TypeElement type = MoreElements.asType(Owner.of(constructor));
    List<String> names = kept.names(type);
    List<? extends Element> components =
        ElementFilter.recordComponentsIn(type.getEnclosedElements());
    if (names.isEmpty() && components.size() == constructor.getParameters().size()) {
      return components.get(index).getSimpleName().toString();
    }
    return index < names.size() ? names.get(index) : parameter.getSimpleName().toString();
  }
}
