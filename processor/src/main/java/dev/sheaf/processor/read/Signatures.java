package dev.sheaf.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.diagnostic.Owner;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Types and methods as messages name them, the same with every compiler: without packages. */
final class Signatures {
  private Signatures() {}

  /** A type with its arguments: {@code List<Outer.Item>}. */
  static String of(TypeMirror type) {
    return of(TypeName.get(type));
  }

  /** A type by name, with its arguments. */
  static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join(".", name.simpleNames());
    }
    if (type instanceof ParameterizedTypeName generic) {
      String raw = of(generic.rawType());
      return generic.typeArguments().isEmpty() // An inner class of a generic one.
          ? raw
          : generic.typeArguments().stream()
              .map(Signatures::of)
              .collect(Collectors.joining(", ", raw + "<", ">"));
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    return type instanceof WildcardTypeName wildcard ? of(wildcard) : type.toString();
  }

  private static String of(WildcardTypeName wildcard) {
    if (!wildcard.lowerBounds().isEmpty()) {
      return "? super " + of(wildcard.lowerBounds().get(0));
    }
    TypeName bound = wildcard.upperBounds().get(0);
    return bound.equals(ClassName.OBJECT) ? "?" : "? extends " + of(bound);
  }

  /** A type without its arguments: {@code Outer.Item}. */
  static String of(Element type) {
    Element owner = Owner.of(type);
    return owner.getKind() == ElementKind.PACKAGE
        ? type.getSimpleName().toString()
        : of(owner) + "." + type.getSimpleName();
  }

  /** A method with its parameters' types: {@code process(int, String)}. */
  static String of(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> of(parameter.asType()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  /** Methods with their types, to be told apart. */
  static String of(List<ExecutableElement> methods) {
    return methods.stream()
        .map(method -> of(Owner.of(method)) + "." + of(method))
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
