package dev.sheaf.processor.diagnostic;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the element whose position compilers know, for those that have none of their own. */
final class Position {
  private Position() {}

  /**
   * The field of a record's component and of its constructor's parameter, which javac 17 has no
   * position for; any other element itself.
   */
  static Element of(Element element) {
    if (element.getKind() == ElementKind.RECORD_COMPONENT) {
      return field(Owner.of(element), element).orElse(element);
    }
    boolean parameter = element.getKind() == ElementKind.PARAMETER;
    if (parameter && Owner.of(element).getKind() == ElementKind.CONSTRUCTOR) {
      return field(Owner.of(Owner.of(element)), element).orElse(element);
    }
    return element;
  }

  /**
   * The first method that stands in a record, for the record, its components and its constructor:
   * Eclipse's compiler knows no other position in it.
   */
  static Element inEclipse(Element element) {
    Element type = element;
    while (!(type instanceof TypeElement) && type.getEnclosingElement() != null) {
      type = Owner.of(type);
    }
    boolean within = type.getKind() == ElementKind.RECORD && !ofMethod(element);
    return within ? method(type).orElse(element) : element;
  }

  /** Whether it is a method or a parameter of one, which has a position in a record too. */
  private static boolean ofMethod(Element element) {
    Element method = element.getKind() == ElementKind.PARAMETER ? Owner.of(element) : element;
    return method.getKind() == ElementKind.METHOD;
  }

  private static Optional<Element> method(Element record) {
    return record.getEnclosedElements().stream()
        .filter(each -> each.getKind() == ElementKind.METHOD)
        .filter(each -> field(record, each).isEmpty())
        .map(Element.class::cast)
        .findFirst();
  }

  private static Optional<Element> field(Element owner, Element named) {
    return owner.getKind() != ElementKind.RECORD
        ? Optional.empty()
        : owner.getEnclosedElements().stream()
            .filter(each -> each.getKind().isField())
            .filter(each -> each.getSimpleName().equals(named.getSimpleName()))
            .map(Element.class::cast)
            .findFirst();
  }
}
