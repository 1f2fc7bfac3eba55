package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Names types as generated code in one package takes values of them: every argument as a wildcard,
 * so that {@code List<List<Dog>>} passes where {@code List<? extends List<? extends Animal>>} is
 * taken, and one method serves them all.
 */
final class JsonTypeNames {
  private final Language language;
  private final PackageElement home;

  JsonTypeNames(Language language, PackageElement home) {
    this.language = language;
    this.home = home;
  }

  /** The name; empty if generated code cannot see the type, or it is raw inside another. */
  Optional<TypeName> name(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(TypeName.get(type));
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return name(MoreTypes.asArray(type).getComponentType()).map(ArrayTypeName::of);
    }
    return type.getKind() == TypeKind.DECLARED && !isRaw(type)
        ? declared(MoreTypes.asDeclared(type))
        : Optional.empty();
  }

  /** The same for a value itself, where a raw type passes for one of which nothing is known. */
  Optional<TypeName> declared(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    if (!isVisible(element) || isInnerOfGeneric(type)) {
      return Optional.empty();
    }
    ClassName name = ClassName.get(element);
    if (element.getTypeParameters().isEmpty()) {
      return Optional.of(name);
    }
    TypeName[] arguments =
        isRaw(type)
            ? element.getTypeParameters().stream().map(p -> any()).toArray(TypeName[]::new)
            : type.getTypeArguments().stream().map(this::argument).toArray(TypeName[]::new);
    return Optional.of(ParameterizedTypeName.get(name, arguments));
  }

  private TypeName argument(TypeMirror type) {
    TypeMirror bound = type instanceof WildcardType wildcard ? wildcard.getExtendsBound() : type;
    return bound == null
        ? any()
        : name(bound).<TypeName>map(WildcardTypeName::subtypeOf).orElse(any());
  }

  private static TypeName any() {
    return WildcardTypeName.subtypeOf(Object.class);
  }

  private static boolean isRaw(TypeMirror type) {
    return MoreTypes.asDeclared(type).getTypeArguments().isEmpty()
        && !MoreTypes.asTypeElement(type).getTypeParameters().isEmpty();
  }

  private static boolean isInnerOfGeneric(DeclaredType type) {
    return type.getEnclosingType() instanceof DeclaredType outer
        && !outer.getTypeArguments().isEmpty();
  }

  private boolean isVisible(TypeElement type) {
    boolean near = MoreElements.getPackage(type).equals(home);
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      boolean open = each.getModifiers().contains(Modifier.PUBLIC);
      if (!open && (!near || each.getModifiers().contains(Modifier.PRIVATE))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type with its arguments' bounds in place of wildcards, so that its members can be asked.
   */
  DeclaredType plain(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    List<? extends TypeMirror> given = type.getTypeArguments();
    TypeMirror[] arguments = new TypeMirror[element.getTypeParameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      TypeMirror bound = given.isEmpty() ? null : upper(given.get(i));
      arguments[i] = bound == null ? erasedBound(element, i) : bound;
    }
    return isInnerOfGeneric(type) ? type : language.types().getDeclaredType(element, arguments);
  }

  /** What a type variable of {@code element} is at least. */
  TypeMirror erasedBound(TypeElement element, int index) {
    return language.types().erasure(element.getTypeParameters().get(index).asType());
  }

  private TypeMirror upper(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound();
    }
    return argument instanceof TypeVariable ? language.types().erasure(argument) : argument;
  }
}
