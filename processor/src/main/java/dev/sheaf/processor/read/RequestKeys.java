package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads keys that say themselves of which type their values are. */
final class RequestKeys {
  static final String REQUEST = "dev.sheaf.runtime.Request";

  private final Language language;

  RequestKeys(Language language) {
    this.language = language;
  }

  /** Whether values of several types may answer keys of this type: {@code Ask<?>}. */
  boolean isOpen(TypeMirror key) {
    return language
        .supertype(key, REQUEST)
        .map(DeclaredType::getTypeArguments)
        .filter(values -> values.size() == 1 && !isKnown(values.get(0)))
        .isPresent();
  }

  private static boolean isKnown(TypeMirror value) {
    return value.getKind() == TypeKind.DECLARED || value.getKind() == TypeKind.ARRAY;
  }

  /**
   * The generic type of which {@code key} is {@code Ask<?>}; empty unless its one parameter is that
   * of {@code Request}.
   */
  Optional<ClassName> generic(TypeMirror key) {
    TypeElement type = MoreTypes.asTypeElement(key);
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(key).getTypeArguments();
    List<? extends TypeParameterElement> parameters = type.getTypeParameters();
    boolean free =
        arguments.size() == 1
            && arguments.get(0) instanceof WildcardType wildcard
            && wildcard.getExtendsBound() == null
            && wildcard.getSuperBound() == null;
    return free && passesOn(type, parameters.get(0))
        ? Optional.of(ClassName.get(type))
        : Optional.empty();
  }

  private boolean passesOn(TypeElement type, TypeParameterElement parameter) {
    return language
        .supertype(type.asType(), REQUEST)
        .map(request -> request.getTypeArguments().get(0))
        .filter(value -> value.getKind() == TypeKind.TYPEVAR)
        .filter(value -> MoreElements.asTypeParameter(MoreTypes.asElement(value)).equals(parameter))
        .filter(value -> language.isExactly(parameter.getBounds().get(0), "java.lang.Object"))
        .isPresent();
  }

  /** What a request of this type gives; empty if it does not say. */
  Optional<TypeMirror> value(TypeMirror request) {
    return language.argument(request, REQUEST);
  }
}
