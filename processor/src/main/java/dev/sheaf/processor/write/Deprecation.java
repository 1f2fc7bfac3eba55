package dev.sheaf.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;

/** Keeps generated code from warning of what its users have already been warned of. */
public final class Deprecation {
  private static final AnnotationSpec IGNORED =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S}", "deprecation", "removal")
          .build();

  private Deprecation() {}

  /** The type, which may mention what is deprecated if {@code mentioned}. */
  public static TypeSpec ignore(boolean mentioned, TypeSpec type) {
    return mentioned ? type.toBuilder().addAnnotation(IGNORED).build() : type;
  }
}
