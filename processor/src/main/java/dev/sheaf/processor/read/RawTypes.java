package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds types whose type arguments were left out. */
final class RawTypes {
  private RawTypes() {}

  /** The first raw type among {@code type} and its parts. */
  static Optional<TypeMirror> within(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return within(MoreTypes.asArray(type).getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Optional.ofNullable(wildcard.getExtendsBound()).flatMap(RawTypes::within);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    return isRaw(declared)
        ? Optional.of(type)
        : declared.getTypeArguments().stream().flatMap(each -> within(each).stream()).findFirst();
  }

  private static boolean isRaw(DeclaredType type) {
    return type.getTypeArguments().isEmpty()
        && !MoreTypes.asTypeElement(type).getTypeParameters().isEmpty();
  }

  /** How the raw type is written in full: {@code Map<K, V>}. */
  static String example(TypeMirror raw) {
    TypeElement element = MoreTypes.asTypeElement(raw);
    return element.getTypeParameters().stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .collect(Collectors.joining(", ", Signatures.of(element) + "<", ">"));
  }
}
