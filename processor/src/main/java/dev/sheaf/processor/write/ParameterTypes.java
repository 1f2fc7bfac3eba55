package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.ParameterModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Types that go with the type of a parameter. */
final class ParameterTypes {
  private static final Map<TypeName, TypeName> NUMBERS =
      Map.of(
          ClassName.get(OptionalInt.class), TypeName.INT,
          ClassName.get(OptionalLong.class), TypeName.LONG,
          ClassName.get(OptionalDouble.class), TypeName.DOUBLE);

  private ParameterTypes() {}

  /** Whether it is {@code OptionalInt} or the like. */
  static boolean isOptionalNumber(ParameterModel parameter) {
    return NUMBERS.containsKey(parameter.type());
  }

  /** Whether it is {@code Optional<…>}. */
  static boolean isOptional(ParameterModel parameter) {
    return parameter.type() instanceof ParameterizedTypeName type
        && type.rawType().equals(ClassName.get(Optional.class));
  }

  /** The type of one value: of {@code List<Path>}, {@code Path}. */
  static TypeName element(ParameterModel parameter) {
    TypeName number = NUMBERS.get(parameter.type());
    if (number != null) {
      return number;
    }
    if (parameter.shape().collects() || isOptional(parameter)) {
      List<TypeName> arguments = ((ParameterizedTypeName) parameter.type()).typeArguments();
      return plain(arguments.get(arguments.size() - 1));
    }
    return parameter.type();
  }

  /** The type of a key. */
  static TypeName key(ParameterModel parameter) {
    return plain(((ParameterizedTypeName) parameter.type()).typeArguments().get(0));
  }

  private static TypeName plain(TypeName argument) {
    return argument instanceof WildcardTypeName wildcard ? wildcard.upperBounds().get(0) : argument;
  }

  /** What the builder keeps; null stands for what was not set. */
  static TypeName kept(ParameterModel parameter) {
    TypeName element = element(parameter).box();
    return switch (parameter.shape()) {
      case LIST, SET ->
          ParameterizedTypeName.get(
              ClassName.get(Collection.class), WildcardTypeName.subtypeOf(element));
      case MAP ->
          ParameterizedTypeName.get(
              ClassName.get(Map.class),
              WildcardTypeName.subtypeOf(key(parameter).box()),
              WildcardTypeName.subtypeOf(element));
      default -> element;
    };
  }

  /** {@code Optional} of a type. */
  static TypeName optional(TypeName type) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
  }
}
