package dev.sheaf.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem stands: an element, an annotation of it, or one value of that annotation.
 *
 * <p>Opaque to the model, which carries places only so that rules across elements can report at the
 * right one. Not to be kept for a later round.
 */
public record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** The element itself. */
  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  /** An annotation of the element. */
  public static Place of(Element element, AnnotationMirror annotation) {
    return new Place(element, annotation, null);
  }
}
