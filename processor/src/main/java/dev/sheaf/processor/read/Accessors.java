package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.model.AccessModel.Way;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the record component, getter or field that a name stands for. */
final class Accessors {
  private static final String OPTIONAL = "java.util.Optional";

  private final Language language;
  private final Element place;

  /** Finds what code in the package of {@code place} can see. */
  Accessors(Language language, Element place) {
    this.language = language;
    this.place = place;
  }

  /**
   * A member without arguments.
   *
   * @param code how it is written behind a dot
   * @param type what it gives
   */
  record Member(String code, TypeMirror type) {}

  /** The value with the accessor {@code name} applied; within an {@code Optional}, to its value. */
  Optional<Access> follow(Access value, String name) {
    Optional<TypeMirror> held = language.argument(value.type(), OPTIONAL);
    Optional<Member> member = member(held.orElse(value.type()), name);
    if (held.isEmpty()) {
      return member.map(found -> value.then(found.code(), Way.PLAIN, found.type()));
    }
    return member.map(found -> mapped(value, found));
  }

  private Access mapped(Access value, Member member) {
    boolean flat = language.argument(member.type(), OPTIONAL).isPresent();
    TypeMirror type =
        flat
            ? member.type()
            : language
                .types()
                .getDeclaredType(
                    language.elements().getTypeElement(OPTIONAL), language.boxed(member.type()));
    return value.then(member.code(), flat ? Way.FLAT_MAPPED : Way.MAPPED, type);
  }

  /** The member of {@code type} that {@code name} stands for. */
  Optional<Member> member(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return field(type, name)
        .or(() -> method(type, name))
        .or(() -> method(type, "get" + capital))
        .or(() -> method(type, "is" + capital));
  }

  private Optional<Member> field(TypeMirror type, String name) {
    return ElementFilter.fieldsIn(members(type)).stream()
        .filter(field -> field.getSimpleName().contentEquals(name) && isSeen(field))
        .findFirst()
        .map(field -> new Member(name, memberType(type, field)));
  }

  private TypeMirror memberType(TypeMirror type, VariableElement field) {
    return language.resolved(language.types().asMemberOf(MoreTypes.asDeclared(type), field));
  }

  private Optional<Member> method(TypeMirror type, String name) {
    for (ExecutableElement method : ElementFilter.methodsIn(members(type))) {
      if (method.getSimpleName().contentEquals(name)
          && method.getParameters().isEmpty()
          && isSeen(method)) {
        TypeMirror returned = language.asMember(type, method).getReturnType();
        if (returned.getKind() != TypeKind.VOID) {
          return Optional.of(new Member(name + "()", language.resolved(returned)));
        }
      }
    }
    return Optional.empty();
  }

  private List<? extends Element> members(TypeMirror type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    return language.elements().getAllMembers(element);
  }

  private boolean isSeen(Element member) {
    if (member.getModifiers().contains(Modifier.PRIVATE)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PUBLIC)
        || language.elements().getPackageOf(member).equals(language.elements().getPackageOf(place));
  }
}
