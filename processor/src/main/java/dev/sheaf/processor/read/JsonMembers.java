package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds what an object of a user's type holds: components of records, properties of beans. */
final class JsonMembers {
  private final Language language;

  JsonMembers(Language language) {
    this.language = language;
  }

  /**
   * Something that an object holds.
   *
   * @param name its name
   * @param accessor what gives it, as written in Java
   * @param type its type
   * @param element the method or field that gives it
   */
  record Found(String name, String accessor, TypeMirror type, Element element) {}

  /** Whether {@code type} is written as an object of its members. */
  boolean isObject(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    return element.getKind() == ElementKind.RECORD
        || (element.getKind() == ElementKind.CLASS
            && !isJdks(element)
            && language.supertype(type, "java.lang.Throwable").isEmpty()
            && !of(type).isEmpty());
  }

  /**
   * The members in order of declaration, inherited ones first. A component whose name Java forbids,
   * such as {@code wait}, has no accessor; the compiler says what is wrong with it.
   */
  List<Found> of(DeclaredType type) {
    TypeElement element = MoreTypes.asTypeElement(type);
    if (element.getKind() == ElementKind.RECORD) {
      return ElementFilter.recordComponentsIn(element.getEnclosedElements()).stream()
          .filter(component -> component.getAccessor() != null)
          .map(component -> component(type, component))
          .toList();
    }
    Map<String, Found> properties = new LinkedHashMap<>();
    addProperties(type, element, properties);
    return List.copyOf(properties.values());
  }

  private Found component(DeclaredType type, RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    String name = component.getSimpleName().toString();
    return new Found(name, name + "()", returned(type, accessor), accessor);
  }

  private TypeMirror returned(DeclaredType type, ExecutableElement method) {
    return ((ExecutableType) language.types().asMemberOf(type, method)).getReturnType();
  }

  private void addProperties(DeclaredType type, TypeElement owner, Map<String, Found> found) {
    if (isJdks(owner)) {
      return;
    }
    for (TypeMirror parent : language.types().directSupertypes(owner.asType())) {
      addProperties(type, MoreTypes.asTypeElement(parent), found);
    }
    for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
      property(method)
          .ifPresent(
              name ->
                  found.put(
                      name,
                      new Found(
                          name, method.getSimpleName() + "()", returned(type, method), method)));
    }
    for (Element field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
      if (isOpen(field)) {
        String name = field.getSimpleName().toString();
        TypeMirror held = language.types().asMemberOf(type, field);
        found.putIfAbsent(name, new Found(name, name, held, field));
      }
    }
  }

  /** Whether the type is the JDK's: what its getters give is not what it holds. */
  static boolean isJdks(DeclaredType type) {
    return isJdks(MoreTypes.asTypeElement(type));
  }

  private static boolean isJdks(TypeElement type) {
    String name = MoreElements.getPackage(type).getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("javax.");
  }

  /** The name of the property that a method gives; empty if it is no getter. */
  private static Optional<String> property(ExecutableElement method) {
    if (!isOpen(method)
        || !method.getParameters().isEmpty()
        || !method.getTypeParameters().isEmpty()
        || method.getReturnType().getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    boolean asks = method.getReturnType().getKind() == TypeKind.BOOLEAN;
    return asks && name.startsWith("is") ? after("is", name) : after("get", name);
  }

  private static Optional<String> after(String prefix, String name) {
    boolean matches =
        name.startsWith(prefix)
            && name.length() > prefix.length()
            && !Character.isLowerCase(name.charAt(prefix.length()));
    return matches ? Optional.of(decapitalised(name.substring(prefix.length()))) : Optional.empty();
  }

  /** As beans are named: {@code getName} gives {@code name}, {@code getURL} gives {@code URL}. */
  private static String decapitalised(String name) {
    boolean acronym =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return acronym ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean isOpen(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        && !member.getModifiers().contains(Modifier.STATIC);
  }
}
