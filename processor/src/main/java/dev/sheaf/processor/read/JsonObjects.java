package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JsonMessage;
import dev.sheaf.processor.model.JsonCall;
import dev.sheaf.processor.model.JsonShape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads users' types: records and beans, and sealed types of them. */
final class JsonObjects {
  private final Language language;
  private final JsonTypeNames names;
  private final JsonReader reader;
  private final JsonMembers members;
  private final JsonVariants variants;

  JsonObjects(Language language, JsonTypeNames names, JsonReader reader) {
    this.language = language;
    this.names = names;
    this.reader = reader;
    members = new JsonMembers(language);
    variants = new JsonVariants(language, names);
  }

  /**
   * What writes the object; empty if {@code type} is none, or out of the generated code's sight.
   */
  Optional<JsonCall> call(DeclaredType type, JsonPath path) {
    boolean sealed = JsonVariants.isSealed(type) && !JsonMembers.isJdks(type);
    if (!sealed && !members.isObject(type)) {
      return Optional.empty();
    }
    reader.mention(type.asElement());
    return names
        .declared(type)
        .map(
            name ->
                reader
                    .methods()
                    .call("", name, () -> sealed ? variants(type, path) : members("", type, path)));
  }

  private JsonShape variants(DeclaredType type, JsonPath path) {
    List<JsonShape.Variant> all = new ArrayList<>();
    for (DeclaredType each : variants.of(type)) {
      reader.mention(each.asElement());
      Optional<TypeName> name = names.declared(each);
      if (name.isPresent()) {
        all.add(new JsonShape.Variant(name.get(), typed(each, name.get(), path)));
      } else {
        reader.asText(each, path);
      }
    }
    return new JsonShape.Variants(all);
  }

  private JsonCall typed(DeclaredType type, TypeName name, JsonPath path) {
    TypeElement element = MoreTypes.asTypeElement(type);
    String simpleName = element.getSimpleName().toString();
    boolean object =
        element.getKind() == ElementKind.RECORD || element.getKind() == ElementKind.CLASS;
    return reader
        .methods()
        .call(
            "Typed",
            name,
            () ->
                object
                    ? members(simpleName, type, path)
                    : new JsonShape.Members(simpleName, List.of(whole(type, path))));
  }

  /** The one member of what is no object, such as an enum constant. */
  private JsonShape.Member whole(DeclaredType type, JsonPath path) {
    return new JsonShape.Member("value", "", reader.call(type, path));
  }

  private JsonShape members(String typeName, DeclaredType type, JsonPath path) {
    List<JsonShape.Member> all = new ArrayList<>();
    for (JsonMembers.Found each : members.of(type)) {
      JsonPath step = path.then(each.name());
      Optional<? extends TypeMirror> checked = checked(each);
      if (checked.isPresent()) {
        reader.report(JsonMessage.LEFT_OUT, step, Signatures.of(checked.get()));
      } else {
        reader.mention(each.element());
        String name = name(each, typeName, step);
        all.add(new JsonShape.Member(name, each.accessor(), reader.call(each.type(), step)));
      }
    }
    return new JsonShape.Members(typeName, all);
  }

  /** Two members of one name would leave it to the reader which of them counts. */
  private String name(JsonMembers.Found member, String typeName, JsonPath path) {
    if (typeName.isEmpty() || !member.name().equals("type")) {
      return member.name();
    }
    reader.report(JsonMessage.RENAMED, path);
    return "type_";
  }

  /** What codecs may not throw. */
  private Optional<? extends TypeMirror> checked(JsonMembers.Found member) {
    return member.element() instanceof ExecutableElement getter
        ? getter.getThrownTypes().stream().filter(this::isChecked).findFirst()
        : Optional.empty();
  }

  private boolean isChecked(TypeMirror thrown) {
    return Stream.of(RuntimeException.class, Error.class, IOException.class)
        .noneMatch(allowed -> language.types().isSubtype(thrown, language.type(allowed)));
  }
}
