package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Owner;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Questions about types and their members that several readers ask. */
public final class Language {
  private static final String ECLIPSE = "org.eclipse.jdt.internal.apt.pluggable.";

  private final Types types;
  private final Elements elements;
  private final Set<String> compiledNow = new HashSet<>();
  private final Deprecations deprecations;
  private final CompiledBefore compiledBefore;
  private final boolean inEclipse;
  private boolean guessing;

  /** Answers by the compiler's own tables. */
  public Language(ProcessingEnvironment environment) {
    types = environment.getTypeUtils();
    elements = environment.getElementUtils();
    deprecations = new Deprecations(elements);
    compiledBefore = new CompiledBefore(environment);
    inEclipse = environment.getClass().getName().startsWith(ECLIPSE);
  }

  /** Takes note of the types whose sources are compiled in this round. */
  public void begin(RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> compiledNow.add(type.getQualifiedName().toString()));
  }

  /** Whether the type's source is compiled now; otherwise its class file is all there is. */
  boolean isCompiledNow(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement) {
      outermost = Owner.of(outermost);
    }
    return isCompiledNow(MoreElements.asType(outermost).getQualifiedName().toString());
  }

  /** Whether a top-level type of that name has its source compiled now. */
  boolean isCompiledNow(String name) {
    return compiledNow.contains(name);
  }

  /** The top-level types whose sources are compiled now. */
  public List<TypeElement> typesCompiledNow() {
    return compiledNow.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /**
   * The class that a value of an annotation names. Eclipse's compiler gives one from a class file
   * without its members and modifiers, until it is asked for by name.
   */
  Optional<TypeElement> type(AnnotationValue value) {
    return Annotated.asType(value)
        .map(type -> elements.getTypeElement(type.getQualifiedName().toString()));
  }

  /** Whether it is Eclipse that compiles, file by file, while someone writes. */
  public boolean isInEclipse() {
    return inEclipse;
  }

  /**
   * Whether a person wrote a top-level type of that name that is compiled now. In Eclipse, where
   * what was generated earlier is compiled again, nobody knows; it tells of two types by itself.
   */
  public boolean isWrittenByHand(String name) {
    return !inEclipse && compiledNow.contains(name);
  }

  /** Whether there is a type of that name. */
  public boolean isType(String name) {
    return elements.getTypeElement(name) != null;
  }

  /** The top-level types of a package. */
  Set<TypeElement> typesIn(PackageElement owner) {
    Set<TypeElement> found = new LinkedHashSet<>();
    if (inEclipse) {
      found.addAll(compiledBefore.in(owner));
    }
    found.addAll(ElementFilter.typesIn(owner.getEnclosedElements()));
    return found;
  }

  Types types() {
    return types;
  }

  Elements elements() {
    return elements;
  }

  /** What of all that is read is deprecated. */
  Deprecations deprecations() {
    return deprecations;
  }

  /** Does what {@code reading} says with every type that does not exist taken for an Object. */
  <T> T guess(Supplier<T> reading) {
    guessing = true;
    try {
      return reading.get();
    } finally {
      guessing = false;
    }
  }

  /**
   * The non-private methods of that name, own and inherited, that are not record accessors; an
   * overridden one counts once.
   */
  List<ExecutableElement> methods(TypeElement type, String name) {
    checkSupertypes(type.asType());
    return MoreElements.getAllMethods(type, types, elements).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> !method.getModifiers().contains(Modifier.PRIVATE))
        .filter(method -> !isAccessor(method))
        .filter(method -> Owner.of(method).equals(type) || !isStaticOfInterface(method))
        .toList();
  }

  /** Static methods of interfaces are not inherited. */
  private static boolean isStaticOfInterface(ExecutableElement method) {
    return Owner.of(method).getKind().isInterface()
        && method.getModifiers().contains(Modifier.STATIC);
  }

  /** What is inherited is not known while a supertype does not exist yet. */
  private void checkSupertypes(TypeMirror type) {
    for (TypeMirror each : types.directSupertypes(type)) {
      checkSupertypes(resolved(each));
    }
  }

  /** Whether the method gives a component of a record, declared or not. */
  boolean isAccessor(ExecutableElement method) {
    return component(method).isPresent();
  }

  /** The component of a record that the method gives; empty for any other method. */
  Optional<? extends RecordComponentElement> component(ExecutableElement method) {
    Element owner = Owner.of(method);
    return owner.getKind() == ElementKind.RECORD
        ? ElementFilter.recordComponentsIn(owner.getEnclosedElements()).stream()
            .filter(component -> method.equals(component.getAccessor()))
            .findFirst()
        : Optional.empty();
  }

  /** The method as a member of {@code type}, with the type's arguments put in. */
  ExecutableType asMember(TypeMirror type, ExecutableElement method) {
    return MoreTypes.asExecutable(types.asMemberOf(MoreTypes.asDeclared(type), method));
  }

  /** The type argument that {@code type} gives its supertype {@code name}. */
  Optional<TypeMirror> argument(TypeMirror type, String name) {
    return supertype(type, name)
        .map(DeclaredType::getTypeArguments)
        .filter(arguments -> arguments.size() == 1)
        .map(arguments -> upper(arguments.get(0)));
  }

  /** The bound of a wildcard: what may be taken out of {@code Stream<? extends T>}. */
  TypeMirror upper(TypeMirror argument) {
    if (argument instanceof TypeVariable variable) {
      return upper(variable.getUpperBound());
    }
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    return wildcard.getExtendsBound() == null ? type(Object.class) : wildcard.getExtendsBound();
  }

  /** The supertype {@code name} of a type, or the type itself. */
  Optional<DeclaredType> supertype(TypeMirror type, String name) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    return withSupertypes(type)
        .map(MoreTypes::asDeclared)
        .filter(
            each -> MoreElements.asType(each.asElement()).getQualifiedName().contentEquals(name))
        .findFirst();
  }

  /** A class or interface with all that it extends and implements, itself first. */
  Stream<TypeMirror> withSupertypes(TypeMirror type) {
    return Stream.concat(
        Stream.of(type), types.directSupertypes(type).stream().flatMap(this::withSupertypes));
  }

  /** Whether the type is the class or interface of that name, whatever its arguments. */
  boolean isExactly(TypeMirror type, String name) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(name);
  }

  /** The type, boxed if it is primitive. */
  TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive()
        ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
        : type;
  }

  /** The type of a class of the JDK. */
  TypeMirror type(Class<?> known) {
    return elements.getTypeElement(known.getCanonicalName()).asType();
  }

  /** Whether a thrown type must be declared. */
  boolean isChecked(TypeMirror thrown) {
    return !types.isSubtype(thrown, type(RuntimeException.class))
        && !types.isSubtype(thrown, type(Error.class));
  }

  /** The type by name; throws where it does not exist yet. */
  TypeName name(TypeMirror type) {
    deprecations.mention(type);
    return TypeName.get(resolved(type));
  }

  /** The type itself; throws where it, or a part of it, does not exist yet. */
  TypeMirror resolved(TypeMirror type) {
    Optional<String> missing = missing(type);
    if (missing.isPresent() && !guessing) {
      throw new Unresolved(missing.get());
    }
    return missing.isPresent() ? type(Object.class) : type;
  }

  private static Optional<String> missing(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return Optional.of(type.toString());
    }
    if (type.getKind() == TypeKind.ARRAY) {
      return missing(MoreTypes.asArray(type).getComponentType());
    }
    return type.getKind() == TypeKind.DECLARED
        ? MoreTypes.asDeclared(type).getTypeArguments().stream()
            .flatMap(each -> missing(each).stream())
            .findFirst()
        : Optional.empty();
  }
}
