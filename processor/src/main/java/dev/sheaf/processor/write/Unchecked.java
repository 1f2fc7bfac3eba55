package dev.sheaf.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/** Says of a cast to a generic type that it is meant. */
final class Unchecked {
  private Unchecked() {}

  /** Suppresses the warning where casting to one of {@code types} gives one. */
  static void suppress(MethodSpec.Builder method, Stream<TypeName> types) {
    if (types.anyMatch(Unchecked::isGeneric)) {
      method.addAnnotation(suppressing("unchecked"));
    }
  }

  /** The annotation that suppresses {@code warning}. */
  static AnnotationSpec suppressing(String warning) {
    return AnnotationSpec.builder(SuppressWarnings.class).addMember("value", "$S", warning).build();
  }

  private static boolean isGeneric(TypeName type) {
    return type instanceof ParameterizedTypeName
        || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
  }
}
