package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Owner;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Where the instance of a module is had whose methods are not static. */
record ModuleInstances(Reach reach) {
  /** What Kotlin names the object within a class. */
  static final String COMPANION = "Companion";

  /**
   * The static field, of the module or of the class around it, that holds the module; such are
   * Kotlin's objects and companions.
   */
  static Optional<Element> holder(TypeElement module) {
    return field(module, "INSTANCE")
        .or(
            () ->
                module.getSimpleName().contentEquals(COMPANION)
                    ? field(Owner.of(module), COMPANION)
                    : Optional.empty());
  }

  private static Optional<Element> field(Element owner, String name) {
    return owner.getEnclosedElements().stream()
        .filter(each -> each.getKind().isField())
        .filter(each -> each.getModifiers().contains(Modifier.STATIC))
        .filter(each -> each.getSimpleName().contentEquals(name))
        .map(Element.class::cast)
        .findFirst();
  }

  /** Whether generated code can make the module. */
  boolean canBeMade(TypeElement module) {
    return !module.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .anyMatch(this::allows);
  }

  private boolean allows(ExecutableElement constructor) {
    return reach.allows(constructor);
  }
}
