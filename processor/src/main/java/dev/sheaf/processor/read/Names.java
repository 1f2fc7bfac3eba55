package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as messages name them, the same by every compiler: without packages. */
final class Names {
  private Names() {}

  /** The type with its arguments: {@code List<Config>}. */
  static String of(TypeMirror type) {
    return TypeName.get(type).toString().replaceAll("[\\w.]+\\.(?=\\w)", "");
  }

  /** The type without its arguments: {@code List}. */
  static String container(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asTypeElement(type).getSimpleName().toString()
        : of(type);
  }
}
