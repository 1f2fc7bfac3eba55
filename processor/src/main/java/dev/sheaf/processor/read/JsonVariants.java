package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the types that a value of a sealed type may have, nested sealed types flattened. */
final class JsonVariants {
  private final Language language;
  private final JsonTypeNames names;

  JsonVariants(Language language, JsonTypeNames names) {
    this.language = language;
    this.names = names;
  }

  /** Whether {@code type} is sealed. */
  static boolean isSealed(DeclaredType type) {
    return MoreTypes.asTypeElement(type).getModifiers().contains(Modifier.SEALED);
  }

  /** The types in order of declaration, a class after those that extend it. */
  List<DeclaredType> of(DeclaredType sealed) {
    Map<String, DeclaredType> found = new LinkedHashMap<>();
    collect(sealed, found);
    return new ArrayList<>(found.values());
  }

  private void collect(DeclaredType type, Map<String, DeclaredType> found) {
    TypeElement element = MoreTypes.asTypeElement(type);
    for (TypeMirror permitted : element.getPermittedSubclasses()) {
      collect(within(MoreTypes.asTypeElement(language.resolved(permitted)), type), found);
    }
    if (!isSealed(type) || !element.getModifiers().contains(Modifier.ABSTRACT)) {
      found.putIfAbsent(element.getQualifiedName().toString(), type);
    }
  }

  /** The subtype with the arguments that follow from those of the sealed type. */
  private DeclaredType within(TypeElement subtype, DeclaredType sealed) {
    DeclaredType seen =
        language
            .supertype(
                subtype.asType(), MoreTypes.asTypeElement(sealed).getQualifiedName().toString())
            .orElseThrow();
    TypeMirror[] arguments = new TypeMirror[subtype.getTypeParameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          given(subtype.getTypeParameters().get(i), seen, sealed)
              .orElse(names.erasedBound(subtype, i));
    }
    return language.types().getDeclaredType(subtype, arguments);
  }

  /** What stands in {@code actual} where {@code pattern} has the variable. */
  private static Optional<TypeMirror> given(
      TypeParameterElement variable, DeclaredType pattern, DeclaredType actual) {
    List<? extends TypeMirror> patterns = pattern.getTypeArguments();
    List<? extends TypeMirror> actuals = actual.getTypeArguments();
    for (int i = 0; i < Math.min(patterns.size(), actuals.size()); i++) {
      Optional<TypeMirror> found = given(variable, patterns.get(i), actuals.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeMirror> given(
      TypeParameterElement variable, TypeMirror pattern, TypeMirror actual) {
    if (pattern.getKind() == TypeKind.TYPEVAR) {
      return MoreTypes.asElement(pattern).equals(variable) ? Optional.of(actual) : Optional.empty();
    }
    return pattern instanceof DeclaredType declared && actual instanceof DeclaredType given
        ? given(variable, declared, given)
        : Optional.empty();
  }
}
