package dev.sheaf.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.model.KebabCase;
import dev.sheaf.processor.model.ParameterModel;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Param}. */
final class ParameterReader {
  private static final String PARAM = "dev.sheaf.Param";

  private final Language language;
  private final Javadoc javadoc;

  ParameterReader(Language language) {
    this.language = language;
    this.javadoc = new Javadoc(language.elements());
  }

  /** The parameter that {@code element} marks; empty if it has no {@code @Param}. */
  Optional<ParameterModel> read(VariableElement element, TypeMirror type) {
    return Annotated.on(element, PARAM).map(param -> read(element, type, param));
  }

  private ParameterModel read(VariableElement element, TypeMirror type, Annotated param) {
    String declared = element.getSimpleName().toString();
    String name = param.text("name").isEmpty() ? declared : param.text("name");
    return new ParameterModel(
        KebabCase.of(name),
        name,
        language.name(type),
        param.texts("defaultValue"),
        param.text("help").isEmpty() ? documented(element, declared) : param.text("help"),
        AnnotationSpec.get(param.mirror()),
        Place.of(element));
  }

  /** The text stands on the constructor, or on the type if that is a record. */
  private String documented(VariableElement element, String name) {
    Element constructor = Owner.of(element);
    String text = javadoc.parameter(constructor, name);
    return text.isEmpty() ? javadoc.parameter(Owner.of(constructor), name) : text;
  }
}
