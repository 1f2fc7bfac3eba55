package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.SourceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the types that give items. */
final class SourceReader {
  private static final Map<String, Class<?>> PRIMITIVE_STREAMS =
      Map.of(
          "java.util.stream.IntStream", Integer.class,
          "java.util.stream.LongStream", Long.class,
          "java.util.stream.DoubleStream", Double.class);
  private static final List<String> GENERIC_FORMS =
      List.of("java.lang.Iterable", "java.util.Iterator", "java.util.stream.Stream");

  private static final Set<TypeKind> STREAMED =
      Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.DOUBLE);

  private final Language language;
  private final Reporter reporter;

  SourceReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** The source, whose instance {@code binding} gives; empty if it is not well-formed. */
  Optional<SourceModel> read(TypeElement type, String binding) {
    Optional<TypeMirror> item = item(type);
    if (item.isEmpty()) {
      reporter.report(JobMessage.NO_ITEMS, Place.of(type), type.getSimpleName());
    }
    return item.map(each -> model(type, language.name(each), binding));
  }

  private SourceModel model(TypeElement type, TypeName item, String binding) {
    return new SourceModel(
        ClassName.get(type),
        item,
        binding,
        form(type),
        has(type, "size", 0),
        has(type, "key", 1),
        has(type, "failed", 1),
        has(type, "finish", 0),
        Place.of(type));
  }

  private SourceModel.Form form(TypeElement type) {
    if (isIterable(type)) {
      return hasOwnSpliterator(type) ? SourceModel.Form.SPLITERATOR : SourceModel.Form.ITERABLE;
    }
    return givenBy(type).filter(SourceReader::isPrimitiveArray).isPresent()
        ? SourceModel.Form.PRIMITIVE_ARRAY
        : SourceModel.Form.METHOD;
  }

  /** The spliterator of a collection says no more than its size. */
  private boolean hasOwnSpliterator(TypeElement type) {
    return language.supertype(type.asType(), "java.util.Collection").isEmpty()
        && language.methods(type, "spliterator").stream()
            .filter(method -> method.getParameters().isEmpty())
            .map(Owner::of)
            .anyMatch(owner -> !owner.getSimpleName().contentEquals("Iterable"));
  }

  private static boolean isPrimitiveArray(TypeMirror type) {
    return type.getKind() == TypeKind.ARRAY
        && MoreTypes.asArray(type).getComponentType().getKind().isPrimitive();
  }

  /** The item type, boxed; empty if the type gives no items. */
  Optional<TypeMirror> item(TypeElement type) {
    if (isIterable(type)) {
      return language.argument(type.asType(), "java.lang.Iterable");
    }
    return givenBy(type).flatMap(this::itemOf);
  }

  /** What the method {@code items} returns. */
  private Optional<TypeMirror> givenBy(TypeElement type) {
    return language.methods(type, "items").stream()
        .filter(method -> method.getParameters().isEmpty())
        .findFirst()
        .map(method -> language.asMember(type.asType(), method).getReturnType());
  }

  private Optional<TypeMirror> itemOf(TypeMirror items) {
    language.resolved(items);
    if (items.getKind() == TypeKind.ARRAY) {
      TypeMirror component = MoreTypes.asArray(items).getComponentType();
      boolean streamed =
          !component.getKind().isPrimitive() || STREAMED.contains(component.getKind());
      return streamed ? Optional.of(language.boxed(component)) : Optional.empty();
    }
    for (Map.Entry<String, Class<?>> stream : PRIMITIVE_STREAMS.entrySet()) {
      if (language.supertype(items, stream.getKey()).isPresent()) {
        return Optional.of(language.type(stream.getValue()));
      }
    }
    return GENERIC_FORMS.stream()
        .flatMap(form -> language.argument(items, form).stream())
        .findFirst();
  }

  private boolean isIterable(TypeElement type) {
    return language.supertype(type.asType(), "java.lang.Iterable").isPresent();
  }

  private boolean has(TypeElement type, String name, int parameters) {
    for (ExecutableElement method : language.methods(type, name)) {
      if (method.getParameters().size() == parameters) {
        return true;
      }
    }
    return false;
  }
}
