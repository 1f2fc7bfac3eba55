package dev.sheaf.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as it stands on an element, with its values.
 *
 * @param element the element
 * @param mirror the annotation
 */
record Annotated(Element element, AnnotationMirror mirror) {
  /** What compilers give for a value that is wrong in Java. */
  private static final String ERROR = "<error>";

  /** The annotation of that name on {@code element}. */
  static Optional<Annotated> on(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> named(mirror, annotation))
        .findFirst()
        .map(mirror -> new Annotated(element, mirror));
  }

  private static boolean named(AnnotationMirror mirror, String annotation) {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(annotation);
  }

  /** The text of a member. */
  String text(String member) {
    return as(String.class, value(member));
  }

  /** The number of a member. */
  int number(String member) {
    return as(Integer.class, value(member));
  }

  /** The truth of a member. */
  boolean truth(String member) {
    return as(Boolean.class, value(member));
  }

  /** The texts of a member. */
  List<String> texts(String member) {
    return list(member).stream().map(each -> as(String.class, each)).toList();
  }

  /** The value; throws where the compiler, which then reports it, could not work it out. */
  static <T> T as(Class<T> type, AnnotationValue value) {
    if (!type.isInstance(value.getValue()) || value.getValue().equals(ERROR)) {
      throw new Unresolved(String.valueOf(value.getValue()));
    }
    return type.cast(value.getValue());
  }

  /** The class of a member; empty where that is {@code void.class}. */
  Optional<TypeElement> type(String member) {
    return asType(value(member));
  }

  /** The values of a list, each with its own place. */
  List<? extends AnnotationValue> list(String member) {
    @SuppressWarnings("unchecked") // A member declared as an array has a list of values.
    List<? extends AnnotationValue> values =
        (List<? extends AnnotationValue>) value(member).getValue();
    return values;
  }

  /** The class that a value names; throws where it does not exist yet. */
  static Optional<TypeElement> asType(AnnotationValue value) {
    if (!(value.getValue() instanceof TypeMirror type)) {
      throw new Unresolved(String.valueOf(value.getValue()));
    }
    if (type.getKind() == TypeKind.ERROR) {
      throw new Unresolved(type.toString());
    }
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreTypes.asTypeElement(type))
        : Optional.empty();
  }

  /** Where the member's value stands, or the annotation if it is left out. */
  Place place(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> new Place(element, mirror, entry.getValue()))
        .findFirst()
        .orElseGet(() -> Place.of(element, mirror));
  }

  /** Where the member {@code name} stands, or the element if it has its own name. */
  Place named() {
    Place place = place("name");
    return place.value() == null ? Place.of(element) : place;
  }

  AnnotationValue value(String member) {
    return AnnotationMirrors.getAnnotationValue(mirror, member);
  }
}
