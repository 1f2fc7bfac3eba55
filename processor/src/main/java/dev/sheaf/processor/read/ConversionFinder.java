package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.KebabCase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds how a text becomes a value of a type. */
final class ConversionFinder {
  private static final ClassName CONVERSIONS =
      ClassName.get("dev.sheaf.runtime.cli", "Conversions");
  private static final List<String> FACTORIES = List.of("valueOf", "of", "parse", "fromString");

  private final Language language;
  private final Reach reach;

  ConversionFinder(Language language, Reach reach) {
    this.language = language;
    this.reach = reach;
  }

  /** The conversion to a type of the JDK or an enum. */
  Optional<ConversionModel> listed(TypeMirror type) {
    Optional<ConversionModel> known = Listed.to(language.name(language.boxed(type)).toString());
    return known.isPresent() ? known : declared(type).flatMap(this::constants);
  }

  private static Optional<TypeElement> declared(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreTypes.asTypeElement(type))
        : Optional.empty();
  }

  private Optional<ConversionModel> constants(TypeElement type) {
    if (type.getKind() != ElementKind.ENUM) {
      return Optional.empty();
    }
    List<String> labels =
        type.getEnclosedElements().stream()
            .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
            .map(each -> label(each.getSimpleName().toString()))
            .toList();
    ClassName name = ClassName.get(type);
    return Optional.of(
        new ConversionModel(
            name,
            CodeBlock.of("$T.constant($T.values(), text)", CONVERSIONS, name),
            "one of its constants",
            KebabCase.of(name.simpleName()).toUpperCase(Locale.ROOT),
            labels));
  }

  /** Constants are mostly in upper case, which a rule for camel case would take for acronyms. */
  static String label(String constant) {
    boolean upper = constant.equals(constant.toUpperCase(Locale.ROOT));
    return upper ? constant.toLowerCase(Locale.ROOT).replace('_', '-') : KebabCase.of(constant);
  }

  /** The conversion that a type of the user declares itself. */
  Optional<ConversionModel> declaredBy(TypeMirror type) {
    return declared(type).flatMap(this::declaredBy);
  }

  private Optional<ConversionModel> declaredBy(TypeElement type) {
    for (String factory : FACTORIES) {
      for (ExecutableElement method : language.methods(type, factory)) {
        if (method.getModifiers().contains(Modifier.STATIC)
            && takesText(method)
            && makes(method, type)
            && reach.allows(method)) {
          language.deprecations().mention(method);
          return Optional.of(
              conversion(type, CodeBlock.of("$T.$N(text)", ClassName.get(type), factory)));
        }
      }
    }
    return constructor(type);
  }

  private boolean makes(ExecutableElement method, TypeElement type) {
    return language
        .types()
        .isSubtype(
            language.types().erasure(method.getReturnType()),
            language.types().erasure(type.asType()));
  }

  private Optional<ConversionModel> constructor(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(ConversionFinder::takesText)
        .filter(constructor -> reach.allows(constructor))
        .findFirst()
        .map(constructor -> byConstructor(type, constructor));
  }

  private ConversionModel byConstructor(TypeElement type, ExecutableElement constructor) {
    language.deprecations().mention(constructor);
    return conversion(type, CodeBlock.of("new $T(text)", ClassName.get(type)));
  }

  private static boolean takesText(ExecutableElement method) {
    return method.getParameters().size() == 1
        && method.getTypeParameters().isEmpty()
        && !method.isVarArgs()
        && TypeName.get(method.getParameters().get(0).asType()).equals(ClassName.get(String.class));
  }

  private static ConversionModel conversion(TypeElement type, CodeBlock code) {
    return new ConversionModel(
        ClassName.get(type), code, article(words(type)), upper(type), List.of());
  }

  /** A sealed type, by the code that its users wrote, is as much a text to others. */
  private static String words(TypeElement type) {
    return KebabCase.of(type.getSimpleName().toString()).replace('-', ' ');
  }

  private static String upper(TypeElement type) {
    return KebabCase.of(type.getSimpleName().toString()).toUpperCase(Locale.ROOT);
  }

  private static String article(String words) {
    return ("aeiou".indexOf(words.charAt(0)) >= 0 ? "an " : "a ") + words;
  }

  /** The conversion by a class that {@code @Param} names; empty if it has none to {@code type}. */
  Optional<ConversionModel> by(TypeElement converter, TypeMirror type) {
    List<ExecutableElement> methods = fromText(converter).filter(reach::allows).toList();
    if (methods.size() != 1 || !fits(methods.get(0), type)) {
      return Optional.empty();
    }
    boolean isStatic = methods.get(0).getModifiers().contains(Modifier.STATIC);
    if (!isStatic && !instantiable(converter)) {
      return Optional.empty();
    }
    language.deprecations().mention(methods.get(0));
    CodeBlock code =
        CodeBlock.of(
            isStatic ? "$T.$N(text)" : "new $T().$N(text)",
            ClassName.get(converter),
            methods.get(0).getSimpleName());
    TypeName boxed = language.name(language.boxed(type));
    String simple = boxed instanceof ClassName name ? name.simpleName() : "value";
    String words = KebabCase.of(simple).replace('-', ' ');
    String placeholder = KebabCase.of(simple).toUpperCase(Locale.ROOT);
    return Optional.of(new ConversionModel(boxed, code, article(words), placeholder, List.of()));
  }

  private static Stream<ExecutableElement> fromText(TypeElement converter) {
    return ElementFilter.methodsIn(converter.getEnclosedElements()).stream()
        .filter(ConversionFinder::takesText);
  }

  /** The method of a converter that generated code cannot call, where it has no other. */
  Optional<ExecutableElement> hiddenBy(TypeElement converter) {
    return fromText(converter).anyMatch(reach::allows)
        ? Optional.empty()
        : fromText(converter).findFirst();
  }

  private boolean fits(ExecutableElement method, TypeMirror type) {
    return method.getReturnType().getKind() != TypeKind.VOID
        && language
            .types()
            .isAssignable(language.boxed(method.getReturnType()), language.boxed(type));
  }

  private boolean instantiable(TypeElement converter) {
    return !converter.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(converter.getEnclosedElements()).stream()
            .anyMatch(each -> each.getParameters().isEmpty() && reach.allows(each));
  }
}
