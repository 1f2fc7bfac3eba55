package dev.sheaf.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.JsonCall;
import dev.sheaf.processor.model.JsonMethod;
import dev.sheaf.processor.model.JsonShape;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The methods read so far, one for each type; named so that types may contain themselves. */
final class JsonMethods {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, JsonMethod> methods = new TreeMap<>();

  /** All, sorted by name. */
  List<JsonMethod> all() {
    return List.copyOf(methods.values());
  }

  /**
   * Calls the method that writes values of {@code parameter}; its shape is read if there is none
   * yet.
   *
   * @param role what the method does but write, in its name; empty for nothing
   */
  JsonCall call(String role, TypeName parameter, Supplier<JsonShape> shape) {
    String key = role + " " + parameter;
    String known = names.get(key);
    if (known != null) {
      return new JsonCall.Generated(known);
    }
    String name = unique("write" + role + label(parameter));
    names.put(key, name);
    methods.put(name, new JsonMethod(name, parameter, shape.get()));
    return new JsonCall.Generated(name);
  }

  private String unique(String name) {
    String unique = name;
    for (int i = 2; names.containsValue(unique); i++) {
      unique = name + i;
    }
    return unique;
  }

  /** The type in words: {@code MapOfStringAndOrder}. */
  private static String label(TypeName type) {
    if (type instanceof ClassName name) {
      return String.join("", name.simpleNames());
    }
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream()
          .map(JsonMethods::label)
          .collect(Collectors.joining("And", label(generic.rawType()) + "Of", ""));
    }
    if (type instanceof ArrayTypeName array) {
      return label(array.componentType()) + "Array";
    }
    if (type instanceof WildcardTypeName wildcard) {
      return label(wildcard.upperBounds().get(0));
    }
    String primitive = type.toString();
    return primitive.substring(0, 1).toUpperCase(Locale.ROOT) + primitive.substring(1);
  }
}
