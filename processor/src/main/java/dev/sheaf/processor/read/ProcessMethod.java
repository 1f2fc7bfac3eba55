package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What handles the items of a service.
 *
 * @param element the method as declared
 * @param item what it receives, as a member of the service
 * @param returned what it returns, as a member of the service
 * @param awaited what comes of it: the result of a {@code CompletionStage} or {@code Deferred},
 *     else the same
 * @param isDeferred whether it returns a {@code Deferred}
 * @param place where it stands
 */
record ProcessMethod(
    ExecutableElement element,
    TypeMirror item,
    TypeMirror returned,
    TypeMirror awaited,
    boolean isDeferred,
    Place place) {
  static final String DEFERRED = "dev.sheaf.runtime.Deferred";
  private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";

  /** The only method that can handle items; empty if there are none or several. */
  static Optional<ProcessMethod> of(TypeElement service, Language language) {
    List<ExecutableElement> methods = language.methods(service, "process");
    return methods.size() == 1
            && !methods.get(0).getParameters().isEmpty()
            && methods.get(0).getTypeParameters().isEmpty()
        ? Optional.of(of(service, methods.get(0), language))
        : Optional.empty();
  }

  private static ProcessMethod of(
      TypeElement service, ExecutableElement method, Language language) {
    ExecutableType member = language.asMember(service.asType(), method);
    member.getParameterTypes().forEach(language::resolved);
    TypeMirror returned = language.resolved(member.getReturnType());
    return new ProcessMethod(
        method,
        member.getParameterTypes().get(0),
        returned,
        language
            .argument(returned, COMPLETION_STAGE)
            .or(() -> language.argument(returned, DEFERRED))
            .orElse(returned),
        language.argument(returned, DEFERRED).isPresent(),
        MethodRules.placeOf(method, service));
  }

  /** Whether there is no result. */
  boolean returnsNothing() {
    return returned.getKind() == TypeKind.VOID;
  }

  /** Whether the result arrives later. */
  boolean isAsynchronous() {
    return awaited != returned;
  }
}
