package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.model.ParameterModel.Shape;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's type, taken apart.
 *
 * @param shape how texts make up its value
 * @param element the type of one value
 * @param key the type of a key; null unless it is a map
 */
record Shaped(Shape shape, TypeMirror element, @Nullable TypeMirror key) {
  private static final Map<String, Shape> CONTAINERS =
      Map.of(
          "java.util.Optional", Shape.OPTIONAL,
          "java.util.List", Shape.LIST,
          "java.util.Collection", Shape.LIST,
          "java.util.Set", Shape.SET,
          "java.util.Map", Shape.MAP);
  private static final Map<String, Class<?>> OPTIONAL_NUMBERS =
      Map.of(
          "java.util.OptionalInt", Integer.class,
          "java.util.OptionalLong", Long.class,
          "java.util.OptionalDouble", Double.class);

  /** Takes {@code type} apart. */
  static Shaped of(Language language, TypeMirror type) {
    if (type.getKind() == TypeKind.BOOLEAN) {
      return new Shaped(Shape.FLAG, type, null);
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return new Shaped(Shape.VALUE, type, null);
    }
    String name = qualifiedName(type);
    if (OPTIONAL_NUMBERS.containsKey(name)) {
      return new Shaped(Shape.OPTIONAL, language.type(OPTIONAL_NUMBERS.get(name)), null);
    }
    if (name.equals("java.lang.Boolean")) {
      return new Shaped(Shape.OPTIONAL_FLAG, type, null);
    }
    return container(type, CONTAINERS.get(name));
  }

  private static Shaped container(TypeMirror type, @Nullable Shape shape) {
    List<? extends TypeMirror> arguments = MoreTypes.asDeclared(type).getTypeArguments();
    if (shape == null || arguments.isEmpty()) {
      return new Shaped(Shape.VALUE, type, null);
    }
    TypeMirror element = upper(arguments.get(arguments.size() - 1));
    if (shape == Shape.MAP) {
      return new Shaped(shape, element, upper(arguments.get(0)));
    }
    boolean flag = shape == Shape.OPTIONAL && isBoolean(element);
    return new Shaped(flag ? Shape.OPTIONAL_FLAG : shape, element, null);
  }

  /** Whether a value is itself a container. */
  boolean nested() {
    return isContainer(element) || (key != null && isContainer(key));
  }

  private static boolean isContainer(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    String name = qualifiedName(type);
    return CONTAINERS.containsKey(name) || OPTIONAL_NUMBERS.containsKey(name);
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED && qualifiedName(type).equals("java.lang.Boolean");
  }

  private static TypeMirror upper(TypeMirror argument) {
    return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : argument;
  }

  private static String qualifiedName(TypeMirror type) {
    return MoreElements.asType(MoreTypes.asDeclared(type).asElement())
        .getQualifiedName()
        .toString();
  }
}
