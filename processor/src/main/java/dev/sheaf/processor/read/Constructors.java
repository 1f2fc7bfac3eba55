package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the constructor by which a type is made: its only one, or the one marked {@code @Inject}.
 */
final class Constructors {
  private static final List<String> INJECT =
      List.of("jakarta.inject.Inject", "javax.inject.Inject");

  private final Reach reach;

  Constructors(Reach reach) {
    this.reach = reach;
  }

  /** Whether the element is marked {@code @Inject}, of either kind. */
  static boolean isInjected(Element element) {
    return INJECT.stream().anyMatch(inject -> Annotated.on(element, inject).isPresent());
  }

  /** What keeps a type from being made; empty if it can be. */
  Optional<Problem> problem(Request request) {
    if (!isMadeHere(request.type())) {
      return refused(request, JobMessage.NOT_MADE, request.key(), request.trace());
    }
    if (!isExact(request.type())) {
      return refused(request, JobMessage.NOT_CONCRETE, request.key(), request.trace());
    }
    TypeElement type = MoreTypes.asTypeElement(request.type());
    if (type.getNestingKind() == NestingKind.MEMBER && !isStatic(type)) {
      return refused(request, JobMessage.INNER_CLASS, request.key(), request.trace());
    }
    List<ExecutableElement> candidates = candidates(type);
    if (candidates.size() != 1) {
      return refused(
          request, JobMessage.SEVERAL_CONSTRUCTORS, request.key(), count(type), request.trace());
    }
    return accessProblem(request, type, candidates.get(0));
  }

  private Optional<Problem> accessProblem(
      Request request, TypeElement type, ExecutableElement constructor) {
    if (reach.allows(constructor)) {
      return Optional.empty();
    }
    String what = reach.allows(type) ? "its constructor" : "it";
    return refused(
        request,
        JobMessage.NOT_ACCESSIBLE,
        request.key(),
        what,
        reach.packageName(),
        request.trace());
  }

  /** The constructor of a type that has no problem. */
  ExecutableElement of(TypeMirror type) {
    return candidates(MoreTypes.asTypeElement(type)).get(0);
  }

  /** Whether a class has the one constructor that is needed to make it. */
  boolean has(TypeElement type) {
    return candidates(type).size() == 1 && reach.allows(candidates(type).get(0));
  }

  private static Optional<Problem> refused(Request request, JobMessage message, Object... with) {
    return Optional.of(Problem.of(message, request.place(), with));
  }

  /** Values of the JDK's types are no services; nobody means {@code new Object()} by them. */
  private static boolean isMadeHere(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    String name = element.getQualifiedName().toString();
    boolean isClass = element.getKind() == ElementKind.CLASS || isRecord(element);
    return isClass && !name.startsWith("java.") && !name.startsWith("javax.");
  }

  private static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD;
  }

  private static boolean isExact(TypeMirror type) {
    DeclaredType declared = MoreTypes.asDeclared(type);
    int expected = MoreTypes.asTypeElement(type).getTypeParameters().size();
    return declared.getTypeArguments().size() == expected
        && declared.getTypeArguments().stream()
            .noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
  }

  private static boolean isStatic(TypeElement type) {
    return type.getModifiers().contains(Modifier.STATIC);
  }

  /** The constructors among which there must be no choice. */
  static List<ExecutableElement> candidates(TypeElement type) {
    List<ExecutableElement> all = ElementFilter.constructorsIn(type.getEnclosedElements());
    List<ExecutableElement> injected = all.stream().filter(Constructors::isInjected).toList();
    return injected.isEmpty() ? all : injected;
  }

  private static String count(TypeElement type) {
    int injected = candidates(type).size();
    int all = ElementFilter.constructorsIn(type.getEnclosedElements()).size();
    return injected == all && !isInjected(candidates(type).get(0))
        ? all + " constructors"
        : injected + " constructors with @Inject";
  }
}
