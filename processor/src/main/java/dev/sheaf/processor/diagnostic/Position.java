package dev.sheaf.processor.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds the element whose position compilers know, for those that have none of their own. */
final class Position {
  private static final Set<String> IMPLICIT = Set.of("equals", "hashCode", "toString");

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
   * Whether Eclipse's compiler knows no position of an element: a record, its components,
   * constructors and accessors.
   */
  static boolean isLostInEclipse(Element element) {
    return type(element).getKind() == ElementKind.RECORD && !isKnown(element);
  }

  /**
   * What stands in for an element that is lost: the first method of the record's own; else a
   * constant or a type in it, or the type around it.
   */
  static Element nearInEclipse(Element lost) {
    Element record = type(lost);
    return record.getEnclosedElements().stream()
        .filter(Position::isKnown)
        .min(Comparator.comparing(each -> each.getKind() != ElementKind.METHOD))
        .map(Element.class::cast)
        .orElse(record.getEnclosingElement() instanceof TypeElement around ? around : lost);
  }

  /**
   * The element that is meant, for a message that stands elsewhere: {@code Numbers.count}. A
   * message that stands nowhere needs the package, too, and the line.
   */
  static String shown(Element lost, Element around) {
    Element type = type(around);
    boolean named = lost.getKind() != ElementKind.CONSTRUCTOR && !lost.equals(type);
    String name = named ? "." + lost.getSimpleName() : "";
    return isLostInEclipse(around) && nearInEclipse(around).equals(around)
        ? type + name + EclipseLines.of(type, lost).map(line -> " in " + line).orElse("")
        : type.getSimpleName() + name;
  }

  /** Whether Eclipse's compiler has forgotten whose parameter one is, as after the first round. */
  static boolean hasNoOwner(Element element) {
    return element.getKind() == ElementKind.PARAMETER && element.getEnclosingElement() == null;
  }

  /** The method or constructor, among the members of {@code types}, that has a parameter. */
  static Optional<Element> ownerIn(List<? extends Element> types, Element parameter) {
    return types.stream().flatMap(type -> ownerIn(type, parameter).stream()).findFirst();
  }

  private static Optional<Element> ownerIn(Element element, Element parameter) {
    return element instanceof ExecutableElement method
        ? Optional.<Element>of(method).filter(any -> method.getParameters().contains(parameter))
        : ownerIn(element.getEnclosedElements(), parameter);
  }

  private static Element type(Element element) {
    Element type = element;
    while (!(type instanceof TypeElement) && type.getEnclosingElement() != null) {
      type = Owner.of(type);
    }
    return type;
  }

  /** Whether an element within a record certainly stands in the source. */
  private static boolean isKnown(Element element) {
    return switch (element.getKind()) {
      case FIELD -> element.getModifiers().contains(Modifier.STATIC);
      case METHOD ->
          !IMPLICIT.contains(element.getSimpleName().toString())
              && field(Owner.of(element), element).isEmpty();
      case PARAMETER -> Owner.of(element).getKind() == ElementKind.METHOD;
      case CLASS, INTERFACE, ENUM -> true;
      default -> false;
    };
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
