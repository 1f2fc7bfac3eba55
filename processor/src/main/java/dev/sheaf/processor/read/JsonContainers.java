package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.JsonCall;
import dev.sheaf.processor.model.JsonShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the JDK's containers: collections, maps, and holders of one value or none. */
final class JsonContainers {
  private static final String ENTRY = "java.util.Map.Entry";

  private static final Map<String, JsonShape.Held> HOLDERS_OF_PRIMITIVES =
      Map.of(
          "java.util.OptionalInt", held("isEmpty", "getAsInt", "number"),
          "java.util.OptionalLong", held("isEmpty", "getAsLong", "number"),
          "java.util.OptionalDouble", held("isEmpty", "getAsDouble", "number"),
          "java.util.concurrent.atomic.AtomicBoolean", held("", "get", "bool"));

  private static final Map<String, String> HOLDERS =
      Map.of(
          "java.util.Optional", "isEmpty",
          "java.util.concurrent.atomic.AtomicReference", "");

  private final Language language;
  private final JsonReader reader;

  JsonContainers(Language language, JsonReader reader) {
    this.language = language;
    this.reader = reader;
  }

  private static JsonShape.Held held(String test, String getter, String method) {
    return new JsonShape.Held(test, getter, new JsonCall.Standard(method));
  }

  /** What writes the container; empty if {@code type} is none. */
  Optional<JsonCall> call(DeclaredType type, JsonPath path) {
    return iterated(type)
        .map(each -> elements(each, path))
        .or(() -> arguments(type, "java.util.Map").map(each -> entries(each, path)))
        .or(() -> arguments(type, ENTRY).map(each -> entry(each, path)))
        .or(() -> holder(type, path));
  }

  /** What a collection holds. Other types that can be iterated over are often more than that. */
  private Optional<TypeMirror> iterated(DeclaredType type) {
    boolean plain = qualifiedName(type).equals("java.lang.Iterable");
    return arguments(type, plain ? "java.lang.Iterable" : "java.util.Collection")
        .map(arguments -> arguments.get(0));
  }

  private Optional<List<? extends TypeMirror>> arguments(DeclaredType type, String supertype) {
    return language.supertype(type, supertype).map(DeclaredType::getTypeArguments);
  }

  private JsonCall elements(TypeMirror type, JsonPath path) {
    JsonReader.Part element = reader.part(type, path);
    return reader
        .methods()
        .call(
            "",
            of(ClassName.get(Iterable.class), element),
            () -> new JsonShape.Elements(element.type(), element.call()));
  }

  private JsonCall entries(List<? extends TypeMirror> types, JsonPath path) {
    JsonReader.Part key = reader.part(types.get(0), path);
    JsonReader.Part value = reader.part(types.get(1), path);
    boolean named = key.call().equals(JsonCall.TEXT) || JsonScalars.isNaming(types.get(0));
    return reader
        .methods()
        .call(
            "",
            of(ClassName.get(Map.class), key, value),
            () -> new JsonShape.Entries(key.type(), value.type(), named, key.call(), value.call()));
  }

  private JsonCall entry(List<? extends TypeMirror> types, JsonPath path) {
    JsonReader.Part key = reader.part(types.get(0), path.then("key"));
    JsonReader.Part value = reader.part(types.get(1), path.then("value"));
    List<JsonShape.Member> members =
        List.of(
            new JsonShape.Member("key", "getKey()", key.call()),
            new JsonShape.Member("value", "getValue()", value.call()));
    return reader
        .methods()
        .call(
            "",
            of(ClassName.get(Map.Entry.class), key, value),
            () -> new JsonShape.Members("", members));
  }

  private Optional<JsonCall> holder(DeclaredType type, JsonPath path) {
    ClassName name = ClassName.get(MoreTypes.asTypeElement(type));
    JsonShape.Held primitive = HOLDERS_OF_PRIMITIVES.get(qualifiedName(type));
    if (primitive != null) {
      return Optional.of(reader.methods().call("", name, () -> primitive));
    }
    String test = HOLDERS.get(qualifiedName(type));
    if (test == null) {
      return Optional.empty();
    }
    JsonReader.Part value = reader.part(type.getTypeArguments().get(0), path);
    JsonShape shape = new JsonShape.Held(test, "get", value.call());
    return Optional.of(reader.methods().call("", of(name, value), () -> shape));
  }

  private static TypeName of(ClassName container, JsonReader.Part... parts) {
    TypeName[] arguments = new TypeName[parts.length];
    for (int i = 0; i < parts.length; i++) {
      arguments[i] = WildcardTypeName.subtypeOf(parts[i].type());
    }
    return ParameterizedTypeName.get(container, arguments);
  }

  private static String qualifiedName(DeclaredType type) {
    return MoreTypes.asTypeElement(type).getQualifiedName().toString();
  }
}
