package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JsonMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.diagnostic.Problem;
import dev.sheaf.processor.model.JsonCall;
import dev.sheaf.processor.model.JsonShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Reads types into what writes them as JSON, each type once however often it is met.
 *
 * <p>Problems are kept until all is read, because a type that does not exist yet puts everything
 * off to a later round.
 */
final class JsonReader {
  /**
   * Deeper than that, types go on for ever, as those of {@code record Box<T>(Box<List<T>> next)}
   * do.
   */
  private static final int MAX_NESTING = 12;

  private final Language language;
  private final JsonTypeNames names;
  private final JsonContainers containers;
  private final JsonObjects objects;
  private final JsonMethods methods = new JsonMethods();
  private final List<Problem> problems = new ArrayList<>();

  /** Reads for generated code in the package {@code home}. */
  JsonReader(Language language, PackageElement home) {
    this.language = language;
    names = new JsonTypeNames(language, home);
    containers = new JsonContainers(language, this);
    objects = new JsonObjects(language, names, this);
  }

  /**
   * A part of a container: its type as generated code names it, and what writes it.
   *
   * @param type the name
   * @param call what writes it
   */
  record Part(TypeName type, JsonCall call) {}

  /** What writes values of {@code type}, which are reached by {@code path}. */
  JsonCall call(TypeMirror type, JsonPath path) {
    TypeMirror known = bound(language.resolved(type));
    Optional<String> standard = JsonScalars.method(known);
    if (standard.isPresent()) {
      return new JsonCall.Standard(standard.get());
    }
    return nesting(known) > MAX_NESTING
        ? asText(known, path)
        : composed(known, path).orElseGet(() -> asText(known, path));
  }

  private static int nesting(TypeMirror type) {
    int deepest = 0;
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        deepest = Math.max(deepest, nesting(argument));
      }
    }
    return deepest + 1;
  }

  private TypeMirror bound(TypeMirror type) {
    boolean open =
        type.getKind() == TypeKind.TYPEVAR
            || type.getKind() == TypeKind.WILDCARD
            || type.getKind() == TypeKind.INTERSECTION;
    return open ? language.types().erasure(type) : type;
  }

  private Optional<JsonCall> composed(TypeMirror type, JsonPath path) {
    if (type.getKind() == TypeKind.ARRAY) {
      Part element = part(MoreTypes.asArray(type).getComponentType(), path);
      return Optional.of(
          methods.call(
              "",
              ArrayTypeName.of(element.type()),
              () -> new JsonShape.Elements(element.type(), element.call())));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = names.plain(MoreTypes.asDeclared(type));
    return containers.call(declared, path).or(() -> objects.call(declared, path));
  }

  /** A part of a container; one that generated code cannot name is taken as any object. */
  Part part(TypeMirror type, JsonPath path) {
    TypeMirror known = bound(language.resolved(type));
    Optional<TypeName> name = names.name(known);
    if (name.isPresent()) {
      return new Part(name.get(), call(known, path));
    }
    boolean standard = JsonScalars.method(known).isPresent();
    return new Part(ClassName.OBJECT, standard ? JsonCall.TEXT : asText(known, path));
  }

  /** Saves what cannot be written as text, and says so. */
  JsonCall asText(TypeMirror type, JsonPath path) {
    report(JsonMessage.SAVED_AS_TEXT, path, Signatures.of(type));
    return JsonCall.TEXT;
  }

  /** Keeps a problem with what {@code path} leads to. */
  void report(Message message, JsonPath path, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of(path.text()));
    arguments.addAll(List.of(more));
    problems.add(Problem.of(message, path.place(), arguments.toArray()));
  }

  /** Notes that generated code mentions {@code element}. */
  void mention(Element element) {
    language.deprecations().mention(element);
  }

  JsonMethods methods() {
    return methods;
  }

  List<Problem> problems() {
    return problems;
  }
}
