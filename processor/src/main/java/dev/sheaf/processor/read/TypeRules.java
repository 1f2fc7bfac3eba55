package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.TypeMessage;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Rules for the types that carry an annotation, whichever it is. */
final class TypeRules {
  private final Language language;
  private final Reporter reporter;

  TypeRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /**
   * Reports what keeps {@code type}, marked with {@code annotation}, from being made and called.
   */
  void check(TypeElement type, String annotation) {
    checkKind(type, annotation);
    checkPrivacy(type);
    checkSupertypes(type);
    if (!type.getTypeParameters().isEmpty()) {
      report(TypeMessage.GENERIC, type, Signatures.of(type), annotation);
    }
    if (isInner(type)) {
      report(TypeMessage.INNER, type, Signatures.of(type), Signatures.of(Owner.of(type)));
    }
  }

  /** Whether the type is of a kind that has members to look for; else that alone is wrong. */
  static boolean allowKind(TypeElement type) {
    return kindProblem(type).isEmpty()
        && !(Annotated.on(type, JobReader.SOURCE).isPresent()
            && Annotated.on(type, JobReader.SERVICE).isPresent());
  }

  /** Whether an instance of {@code type} can be made. */
  static boolean allow(TypeElement type) {
    return kindProblem(type).isEmpty()
        && privatePart(type).isEmpty()
        && type.getTypeParameters().isEmpty()
        && !isInner(type);
  }

  private void checkKind(TypeElement type, String annotation) {
    String kind = kindProblem(type);
    if (!kind.isEmpty()) {
      report(TypeMessage.NOT_INSTANTIABLE, type, Signatures.of(type), kind, annotation);
    }
  }

  private static String kindProblem(TypeElement type) {
    return switch (type.getKind()) {
      case CLASS -> type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : "";
      case INTERFACE -> "an interface";
      case ENUM -> "an enum";
      case ANNOTATION_TYPE -> "an annotation";
      default -> "";
    };
  }

  private void checkPrivacy(TypeElement type) {
    privatePart(type).ifPresent(part -> report(TypeMessage.PRIVATE, type, Signatures.of(part)));
  }

  /** The type, or the one around it, that is private. */
  private static Optional<Element> privatePart(TypeElement type) {
    Element each = type;
    while (each instanceof TypeElement && !each.getModifiers().contains(Modifier.PRIVATE)) {
      each = Owner.of(each);
    }
    return Optional.of(each).filter(TypeElement.class::isInstance);
  }

  /** A raw supertype would make the items and results inherited from it those of its bounds. */
  private void checkSupertypes(TypeElement type) {
    for (TypeMirror each : language.types().directSupertypes(type.asType())) {
      if (each.getKind() == TypeKind.DECLARED) {
        RawTypes.within(each)
            .ifPresent(
                raw -> report(TypeMessage.RAW, type, Signatures.of(raw), RawTypes.example(raw)));
      }
    }
  }

  /** Whether instances belong to one of the type around it. */
  private static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && type.getKind().isClass()
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  private void report(TypeMessage message, TypeElement type, Object... arguments) {
    reporter.report(message, Place.of(type), arguments);
  }
}
