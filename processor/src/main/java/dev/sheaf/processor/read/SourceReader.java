package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.model.Opening;
import dev.sheaf.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads the types that give items; what is wrong with them, {@link SourceRules} report. */
final class SourceReader {
  private final Language language;

  SourceReader(Language language) {
    this.language = language;
  }

  /** The source, whose instance {@code binding} gives; empty if it gives no items. */
  Optional<SourceModel> read(TypeElement type, String binding) {
    return SourceForm.of(type, language)
        .flatMap(
            form ->
                form.item(language)
                    .filter(item -> MethodRules.canName(type, item))
                    .map(item -> model(type, form, item, binding)));
  }

  /** The item type, boxed; empty if the type gives no items. */
  Optional<TypeMirror> item(TypeElement type) {
    return SourceForm.of(type, language)
        .flatMap(form -> form.item(language))
        .map(language::resolved);
  }

  /** What generated code calls of a source. */
  List<ExecutableElement> methods(TypeElement type) {
    List<ExecutableElement> methods = new ArrayList<>();
    SourceForm.of(type, language).flatMap(SourceForm::method).ifPresent(methods::add);
    for (OptionalMethod optional : OptionalMethod.values()) {
      optional.in(type, item(type).orElse(null), language).ifPresent(methods::add);
    }
    return methods;
  }

  private SourceModel model(TypeElement type, SourceForm form, TypeMirror item, String binding) {
    methods(type).forEach(language.deprecations()::mention);
    return new SourceModel(
        ClassName.get(type),
        language.name(item),
        binding,
        opening(type, form),
        OptionalMethod.SIZE.in(type, item, language).isPresent(),
        OptionalMethod.KEY.in(type, item, language).isPresent(),
        OptionalMethod.FAILED.in(type, item, language).isPresent(),
        OptionalMethod.FINISH.in(type, item, language).isPresent(),
        Place.of(type));
  }

  private Opening opening(TypeElement type, SourceForm form) {
    Opening.Form how;
    if (form.method().isEmpty()) {
      how = splits(type) ? Opening.Form.SPLITERATOR : Opening.Form.ITERABLE;
    } else if (form.isArray()) {
      how = Opening.Form.ARRAY_METHOD;
    } else {
      how = form.ambiguous() ? Opening.Form.CAST_METHOD : Opening.Form.METHOD;
    }
    return new Opening(how, language.name(form.type()));
  }

  /** The spliterator that every iterable has knows nothing, that of a collection its size. */
  private boolean splits(TypeElement type) {
    return language.supertype(type.asType(), "java.util.Collection").isEmpty()
        && language.methods(type, "spliterator").stream()
            .filter(method -> method.getParameters().isEmpty())
            .map(method -> MoreElements.asType(Owner.of(method)))
            .anyMatch(owner -> !owner.getQualifiedName().contentEquals("java.lang.Iterable"));
  }
}
