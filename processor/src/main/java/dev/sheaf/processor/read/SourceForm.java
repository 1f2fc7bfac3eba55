package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * How a source gives its items: as the {@code Iterable} that it is, or by its method {@code items}.
 *
 * @param method the method; empty for an {@code Iterable}
 * @param declared what the method returns, or the type itself
 * @param type the {@code Iterable}, {@code Stream} … or array that is read
 * @param ambiguous whether it could be read as another of these types, too
 */
record SourceForm(
    Optional<ExecutableElement> method, TypeMirror declared, TypeMirror type, boolean ambiguous) {
  private static final Map<String, Class<?>> PRIMITIVE_STREAMS =
      Map.of(
          "java.util.stream.IntStream", Integer.class,
          "java.util.stream.LongStream", Long.class,
          "java.util.stream.DoubleStream", Double.class);

  /** Streams first, because they are to be closed. */
  private static final List<String> TYPES =
      List.of(
          "java.util.stream.IntStream",
          "java.util.stream.LongStream",
          "java.util.stream.DoubleStream",
          "java.util.stream.Stream",
          "java.lang.Iterable",
          "java.util.Iterator");

  /** The form of {@code source}; empty if it gives no items. */
  static Optional<SourceForm> of(TypeElement source, Language language) {
    List<ExecutableElement> items =
        language.methods(source, "items").stream()
            .filter(method -> method.getParameters().isEmpty())
            .toList();
    Optional<DeclaredType> iterable = language.supertype(source.asType(), "java.lang.Iterable");
    return iterable.isPresent()
        ? Optional.of(new SourceForm(Optional.empty(), iterable.get(), iterable.get(), false))
        : items.stream().flatMap(method -> of(source, method, language).stream()).findFirst();
  }

  private static Optional<SourceForm> of(
      TypeElement source, ExecutableElement method, Language language) {
    TypeMirror returned =
        language.resolved(language.asMember(source.asType(), method).getReturnType());
    if (returned.getKind() == TypeKind.ARRAY) {
      return Optional.of(new SourceForm(Optional.of(method), returned, returned, false));
    }
    List<DeclaredType> types =
        TYPES.stream().flatMap(type -> language.supertype(returned, type).stream()).toList();
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SourceForm(Optional.of(method), returned, types.get(0), types.size() > 1));
  }

  /** The item type, boxed; empty where the type's argument was left out. */
  Optional<TypeMirror> item(Language language) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(language.boxed(MoreTypes.asArray(type).getComponentType()));
    }
    String name = MoreTypes.asTypeElement(type).getQualifiedName().toString();
    Class<?> primitive = PRIMITIVE_STREAMS.get(name);
    return primitive == null
        ? language.argument(type, name)
        : Optional.of(language.type(primitive));
  }

  /** Whether an array is read. */
  boolean isArray() {
    return type.getKind() == TypeKind.ARRAY;
  }
}
