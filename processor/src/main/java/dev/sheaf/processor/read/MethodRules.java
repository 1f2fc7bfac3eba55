package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.TypeMessage;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Rules for the methods that generated code calls, and for the types that it must name. */
final class MethodRules {
  private final Reporter reporter;

  MethodRules(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports what keeps code beside {@code type} from calling its method. */
  void check(TypeElement type, ExecutableElement method) {
    Place place = placeOf(method, type);
    if (method.getModifiers().contains(Modifier.STATIC)) {
      reporter.report(TypeMessage.STATIC, place, Signatures.of(method));
    }
    if (!method.getTypeParameters().isEmpty()) {
      reporter.report(TypeMessage.GENERIC_METHOD, place, Signatures.of(method));
    }
    checkReach(type, method, place);
  }

  /** Reports at {@code place} a method that code beside {@code user} cannot call. */
  void checkReach(TypeElement user, ExecutableElement method, Place place) {
    boolean near = Reach.beside(Owner.of(method)).equals(Reach.beside(user));
    if (!near && !method.getModifiers().contains(Modifier.PUBLIC)) {
      reportHidden(Reach.beside(user), method, place);
    }
  }

  /** Reports at {@code place} a method that code within {@code reach} cannot call. */
  void reportHidden(Reach reach, ExecutableElement method, Place place) {
    reporter.report(
        TypeMessage.HIDDEN_METHOD,
        place,
        Signatures.of(Owner.of(method)) + "." + Signatures.of(method),
        reach.packageName(),
        reach.remedy(method));
  }

  /** Reports a type of items or results that code beside {@code user} could not name. */
  void checkType(TypeElement user, TypeMirror type, Place place) {
    RawTypes.within(type)
        .ifPresent(
            raw ->
                reporter.report(TypeMessage.RAW, place, Signatures.of(raw), RawTypes.example(raw)));
    boolean unused = checkName(Reach.beside(user), type, place);
  }

  /** Reports a type that code within {@code reach} could not name; returns whether it could. */
  boolean checkName(Reach reach, TypeMirror type, Place place) {
    Optional<TypeElement> hidden = hidden(type, reach);
    hidden.ifPresent(
        each ->
            reporter.report(
                TypeMessage.HIDDEN_TYPE,
                place,
                Signatures.of(each),
                reach.packageName(),
                reach.remedy(each)));
    return hidden.isEmpty();
  }

  /** Whether code beside {@code user} can name a type. */
  static boolean canName(TypeElement user, TypeMirror type) {
    return hidden(type, Reach.beside(user)).isEmpty();
  }

  /** The first type among {@code type} and its parts that code within {@code reach} cannot name. */
  static Optional<TypeElement> hidden(TypeMirror type, Reach reach) {
    if (type.getKind() == TypeKind.ARRAY) {
      return hidden(MoreTypes.asArray(type).getComponentType(), reach);
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(
              Optional.ofNullable(wildcard.getExtendsBound()),
              Optional.ofNullable(wildcard.getSuperBound()))
          .flatMap(Optional::stream)
          .flatMap(each -> hidden(each, reach).stream())
          .findFirst();
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    return reach.allows(element)
        ? MoreTypes.asDeclared(type).getTypeArguments().stream()
            .flatMap(each -> hidden(each, reach).stream())
            .findFirst()
        : Optional.of(element);
  }

  /** The method, or the type that inherits it if it was compiled elsewhere and has no position. */
  static Place placeOf(ExecutableElement method, TypeElement type) {
    Element owner = Owner.of(method);
    return Place.of(Reach.beside(owner).equals(Reach.beside(type)) ? method : type);
  }
}
