package dev.sheaf.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.palantir.javapoet.AnnotationSpec;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** The annotations that tell instances of one type apart. */
final class Qualifiers {
  private static final List<String> META =
      List.of("jakarta.inject.Qualifier", "javax.inject.Qualifier");

  private Qualifiers() {}

  /** The qualifier of a parameter or a method as text, all members included; empty for none. */
  static String of(Element element) {
    for (String meta : META) {
      Set<? extends AnnotationMirror> found =
          AnnotationMirrors.getAnnotatedAnnotations(element, meta);
      if (!found.isEmpty()) {
        return AnnotationSpec.get(found.iterator().next()).toString();
      }
    }
    return "";
  }
}
