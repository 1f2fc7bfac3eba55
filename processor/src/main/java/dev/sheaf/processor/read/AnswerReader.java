package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads in which shape a batchable method gives its answer. */
final class AnswerReader {
  private static final List<String> LATER =
      List.of("java.util.concurrent.CompletionStage", ProcessMethod.DEFERRED);
  private static final String OUTCOME = "dev.sheaf.runtime.Outcome";

  private final Language language;

  AnswerReader(Language language) {
    this.language = language;
  }

  /**
   * The answer of a method.
   *
   * @param form the constant of the runtime's {@code Form}
   * @param key the key type of a map
   * @param value the type of a value, boxed, out of its {@code Outcome}
   * @param immediate whether the method returns at once
   */
  record Answer(String form, Optional<TypeMirror> key, TypeMirror value, boolean immediate) {}

  /** What a return type says; empty if it is no answer to keys. */
  Optional<Answer> read(TypeMirror returned) {
    for (String later : LATER) {
      Optional<TypeMirror> awaited = language.argument(returned, later);
      if (awaited.isPresent()) {
        return plain(awaited.get(), true);
      }
    }
    return plain(returned, false);
  }

  private Optional<Answer> plain(TypeMirror type, boolean immediate) {
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = MoreTypes.asArray(type).getComponentType();
      return Optional.of(
          new Answer("ARRAY", Optional.empty(), value(language.boxed(component)), immediate));
    }
    Optional<DeclaredType> map = language.supertype(type, "java.util.Map");
    if (map.isPresent()) {
      List<? extends TypeMirror> types = map.get().getTypeArguments();
      return types.size() != 2
          ? Optional.empty()
          : Optional.of(
              new Answer(
                  "MAP",
                  Optional.of(language.upper(types.get(0))),
                  value(language.upper(types.get(1))),
                  immediate));
    }
    return language
        .argument(type, "java.util.List")
        .map(value -> new Answer("LIST", Optional.empty(), value(value), immediate));
  }

  private TypeMirror value(TypeMirror type) {
    return language.argument(type, OUTCOME).orElse(type);
  }
}
