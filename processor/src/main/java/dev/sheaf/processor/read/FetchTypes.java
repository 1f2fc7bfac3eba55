package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.FetchMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.AccessModel.Way;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Checks a fetch against the types of its operation and of the parameter that receives it. */
final class FetchTypes {
  private static final String OPTIONAL = "java.util.Optional";
  private static final String COLLECTION = "java.util.Collection";

  private final Language language;
  private final Reporter reporter;

  FetchTypes(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /**
   * A fetch whose types fit.
   *
   * @param shape the constant of the runtime's {@code Shape}
   * @param key where the key or the keys are had
   * @param keyType as what they are handed over
   */
  record Checked(String shape, Access key, TypeName keyType) {}

  /** The keys that an argument gives, each of the type {@code given}. */
  private record Asked(
      Access key, TypeName type, TypeMirror given, boolean several, boolean maybe) {}

  /** The fetch if its types fit; otherwise what does not is reported. */
  Optional<Checked> check(
      VariableElement parameter,
      ExecutableElement operation,
      FetchExpression call,
      List<Access> arguments,
      Place place) {
    Optional<KeysReader.Keys> keys =
        new KeysReader(language).read(operation.getParameters().get(0).asType());
    Optional<AnswerReader.Answer> answer =
        new AnswerReader(language).read(operation.getReturnType());
    if (keys.isEmpty() || answer.isEmpty() || !argumentsFit(operation, call, arguments, place)) {
      return Optional.empty();
    }
    TypeMirror key = keys.get().key();
    Access given = arguments.get(0);
    Optional<Asked> asked = asked(given, key);
    if (asked.isEmpty()) {
      return wrong(
          FetchMessage.WRONG_KEY,
          place,
          call.operation(),
          Signatures.of(key),
          String.join(".", call.arguments().get(0)),
          Signatures.of(given.type()));
    }
    TypeMirror value = value(asked.get(), key, answer.get());
    return shape(parameter, asked.get(), key, value, call)
        .map(shape -> new Checked(shape, asked.get().key(), asked.get().type()));
  }

  /** What a key gives, which a request says itself. */
  private TypeMirror value(Asked asked, TypeMirror key, AnswerReader.Answer answer) {
    RequestKeys requests = new RequestKeys(language);
    return requests.isOpen(key)
        ? requests.value(asked.given()).orElse(answer.value())
        : answer.value();
  }

  private boolean argumentsFit(
      ExecutableElement operation, FetchExpression call, List<Access> arguments, Place place) {
    boolean fit = true;
    for (int i = 1; i < arguments.size(); i++) {
      TypeMirror taken = operation.getParameters().get(i).asType();
      TypeMirror given = arguments.get(i).type();
      if (!language.types().isAssignable(given, taken)) {
        boolean maybe = language.argument(given, OPTIONAL).isPresent();
        String path = String.join(".", call.arguments().get(i));
        if (maybe) {
          reporter.report(FetchMessage.OPTIONAL_ARGUMENT, place, path, call.operation());
        } else {
          reporter.report(
              FetchMessage.WRONG_ARGUMENT,
              place,
              call.operation(),
              Signatures.of(taken),
              i + 1,
              path,
              Signatures.of(given));
        }
        fit = false;
      }
    }
    return fit;
  }

  private Optional<Asked> asked(Access given, TypeMirror key) {
    TypeMirror type = given.type();
    if (isKey(type, key)) {
      TypeMirror handed = type.getKind().isPrimitive() ? unboxed(key) : key;
      return Optional.of(new Asked(given, language.name(handed), type, false, false));
    }
    Optional<TypeMirror> held = language.argument(type, OPTIONAL);
    if (held.isPresent()) {
      return language.types().isAssignable(held.get(), key)
          ? Optional.of(
              new Asked(
                  given.then("", Way.EMPTIED, key), language.name(key), held.get(), false, true))
          : Optional.empty();
    }
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = MoreTypes.asArray(type).getComponentType();
      Way way = component.getKind().isPrimitive() ? Way.STREAMED : Way.LISTED;
      return several(given.then("", way, type), language.boxed(component), key);
    }
    return language.argument(type, COLLECTION).flatMap(each -> several(given, each, key));
  }

  private Optional<Asked> several(Access keys, TypeMirror each, TypeMirror key) {
    DeclaredType collection =
        language
            .types()
            .getDeclaredType(
                language.elements().getTypeElement(COLLECTION),
                language.types().getWildcardType(key, null));
    return language.types().isAssignable(each, key)
        ? Optional.of(new Asked(keys, language.name(collection), each, true, false))
        : Optional.empty();
  }

  private boolean isKey(TypeMirror type, TypeMirror key) {
    return language.types().isAssignable(type, key)
        || (isPrimitiveOrBox(type) && language.types().isAssignable(unboxed(type), unboxed(key)));
  }

  private boolean isPrimitiveOrBox(TypeMirror type) {
    return unboxed(type).getKind().isPrimitive();
  }

  private TypeMirror unboxed(TypeMirror type) {
    if (type.getKind() == TypeKind.DECLARED && TypeName.get(type).isBoxedPrimitive()) {
      return language.types().unboxedType(type);
    }
    return type;
  }

  private Optional<String> shape(
      VariableElement parameter,
      Asked asked,
      TypeMirror key,
      TypeMirror value,
      FetchExpression call) {
    TypeMirror type = language.resolved(parameter.asType());
    String shape = asked.several() ? several(type, key, value) : single(type, value);
    String shown = Signatures.of(value);
    if (shape.isEmpty()) {
      return wrong(
          FetchMessage.WRONG_TYPE,
          Place.of(parameter),
          call.operation(),
          shown,
          Signatures.of(type),
          asked.several() ? "List<" + shown + ">" : shown);
    }
    if (asked.maybe() && !shape.equals("OPTIONAL")) {
      String path = String.join(".", call.arguments().get(0));
      return wrong(FetchMessage.OPTIONAL_KEY, Place.of(parameter), path, shown);
    }
    return Optional.of(shape);
  }

  private String single(TypeMirror type, TypeMirror value) {
    if (language.types().isAssignable(value, type)) {
      return "VALUE";
    }
    return holds(type, OPTIONAL, value) ? "OPTIONAL" : "";
  }

  private String several(TypeMirror type, TypeMirror key, TypeMirror value) {
    if (holds(type, "java.util.List", value)) {
      return "LIST";
    }
    Optional<TypeMirror> element = language.argument(type, "java.util.List");
    if (element.isPresent() && holds(element.get(), OPTIONAL, value)) {
      return "OPTIONALS";
    }
    Optional<DeclaredType> map = language.supertype(type, "java.util.Map");
    boolean fits =
        map.isPresent()
            && map.get().getTypeArguments().size() == 2
            && language.types().isSameType(map.get().getTypeArguments().get(0), key)
            && language.types().isSameType(map.get().getTypeArguments().get(1), value);
    return fits ? "MAP" : "";
  }

  private boolean holds(TypeMirror type, String container, TypeMirror value) {
    return language
        .argument(type, container)
        .filter(held -> language.types().isSameType(held, value))
        .isPresent();
  }

  private <T> Optional<T> wrong(Message message, Place place, Object... arguments) {
    reporter.report(message, place, arguments);
    return Optional.empty();
  }
}
