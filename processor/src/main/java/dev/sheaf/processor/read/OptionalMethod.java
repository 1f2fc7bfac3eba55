package dev.sheaf.processor.read;

import com.google.common.collect.ImmutableSet;
import dev.sheaf.processor.diagnostic.SourceMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** A method that a source or a service may have, and that is called if it has. */
enum OptionalMethod {
  SIZE("size", "size()", SourceMessage.SIZE_SIGNATURE, ImmutableSet.of("sizes", "sized")),
  KEY("key", "key(item)", SourceMessage.KEY_SIGNATURE, ImmutableSet.of("keys", "keyed")),
  FAILED(
      "failed",
      "failed(failures)",
      SourceMessage.FAILED_SIGNATURE,
      ImmutableSet.of("fail", "fails", "failing", "failure", "failures")),
  FINISH(
      "finish",
      "finish()",
      SourceMessage.FINISH_SIGNATURE,
      ImmutableSet.of("finished", "finishes", "finishing"));

  private static final String FAILURE = "dev.sheaf.runtime.Failure";

  private final String method;
  private final String shown;
  private final SourceMessage message;
  private final ImmutableSet<String> inflections;

  OptionalMethod(
      String method, String shown, SourceMessage message, ImmutableSet<String> inflections) {
    this.method = method;
    this.shown = shown;
    this.message = message;
    this.inflections = inflections;
  }

  /** How messages show it. */
  String shown() {
    return shown;
  }

  /** What is said of a method of its name with another signature. */
  SourceMessage message() {
    return message;
  }

  /** Whether a method has its name. */
  boolean isNamed(ExecutableElement candidate) {
    return candidate.getSimpleName().contentEquals(method);
  }

  /** Whether a method's name is so close that this one may have been meant. */
  boolean isInflected(ExecutableElement candidate) {
    return inflections.contains(candidate.getSimpleName().toString());
  }

  /** The method of {@code type}; {@code item} is its item type where it is known and matters. */
  Optional<ExecutableElement> in(TypeElement type, @Nullable TypeMirror item, Language language) {
    return language.methods(type, method).stream()
        .filter(each -> !each.getModifiers().contains(Modifier.STATIC))
        .filter(each -> fits(language.asMember(type.asType(), each), item, language))
        .findFirst();
  }

  private boolean fits(ExecutableType member, @Nullable TypeMirror item, Language language) {
    List<? extends TypeMirror> parameters = member.getParameterTypes();
    parameters.forEach(language::resolved);
    TypeMirror returned = language.resolved(member.getReturnType());
    return switch (this) {
      case SIZE ->
          parameters.isEmpty()
              && (returned.getKind() == TypeKind.INT || returned.getKind() == TypeKind.LONG);
      case KEY ->
          parameters.size() == 1
              && takes(parameters.get(0), item, language.types())
              && language.types().isSameType(returned, language.type(String.class));
      case FAILED ->
          parameters.size() == 1
              && takes(parameters.get(0), failures(item, language), language.types())
              && returned.getKind() == TypeKind.VOID;
      case FINISH -> parameters.isEmpty() && returned.getKind() == TypeKind.VOID;
    };
  }

  private static boolean takes(TypeMirror parameter, @Nullable TypeMirror given, Types types) {
    return given == null || types.isAssignable(given, parameter);
  }

  private static @Nullable TypeMirror failures(@Nullable TypeMirror item, Language language) {
    TypeElement failure = language.elements().getTypeElement(FAILURE);
    return item == null || failure == null
        ? null
        : language
            .types()
            .getDeclaredType(
                language.elements().getTypeElement("java.lang.Iterable"),
                language.types().getDeclaredType(failure, item));
  }
}
