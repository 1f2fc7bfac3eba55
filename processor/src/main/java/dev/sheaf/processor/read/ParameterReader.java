package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ValueModel;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one {@code @Param}: a value made of texts, a group or a choice. */
final class ParameterReader {
  static final String PARAM = "dev.sheaf.Param";

  private final Language language;
  private final Reporter reporter;
  private final ConversionFinder conversions;
  private final OptionReader options;
  private final GroupReader groups;
  private final ChoiceReader choices;
  private final Reach reach;

  ParameterReader(Language language, Reporter reporter, Reach reach) {
    this.language = language;
    this.reporter = reporter;
    this.reach = reach;
    this.conversions = new ConversionFinder(language, reach);
    OptionRegistry registry = new OptionRegistry(reporter);
    this.options = new OptionReader(language, reporter, registry);
    this.groups = new GroupReader(language, reporter, this, options, registry, reach);
    this.choices = new ChoiceReader(reporter, groups, options, reach);
  }

  /** What the parameter takes; empty if it is wrong, which is then reported. */
  Optional<ValueModel> read(Annotated param, TypeMirror type, Scope scope) {
    rejectOtherQualifiers(param);
    Optional<TypeElement> hidden = MethodRules.hidden(language.resolved(type), reach);
    if (hidden.isPresent()) {
      reporter.report(
          ParameterMessage.HIDDEN_TYPE,
          Place.of(param.element()),
          Signatures.of(hidden.get()),
          reach.packageName());
      return Optional.empty();
    }
    Shaped shaped = Shaped.of(language, language.resolved(type));
    if (param.type("converter").isPresent()) {
      return converted(param, type, shaped, scope);
    }
    if (shaped.nested()) {
      reporter.report(ParameterMessage.OPTIONAL_NESTED, Place.of(param.element()), Names.of(type));
      return Optional.empty();
    }
    if (shaped.shape().isFlag()) {
      return Optional.of(flag(param, type, shaped, scope));
    }
    return shaped.key() == null
        ? made(param, type, shaped, scope)
        : map(param, type, shaped, shaped.key(), scope);
  }

  private Optional<ValueModel> converted(
      Annotated param, TypeMirror type, Shaped shaped, Scope scope) {
    Shape shape = shaped.shape() == Shape.FLAG ? Shape.VALUE : shaped.shape();
    shape = shape == Shape.OPTIONAL_FLAG ? Shape.OPTIONAL : shape;
    Shaped plain = new Shaped(shape, shaped.element(), shaped.key());
    TypeElement converter = param.type("converter").orElseThrow();
    Optional<ConversionModel> conversion = conversions.by(converter, shaped.element());
    if (conversion.isEmpty()) {
      rejectConverter(converter, shaped.element(), param.place("converter"));
      return Optional.empty();
    }
    return shaped.key() == null
        ? conversion.map(each -> option(param, type, plain, each, Optional.empty(), scope))
        : conversion(shaped.key())
            .map(key -> option(param, type, plain, conversion.get(), Optional.of(key), scope));
  }

  private void rejectConverter(TypeElement converter, TypeMirror type, Place place) {
    MethodRules rules = new MethodRules(reporter);
    Optional<ExecutableElement> hidden = conversions.hiddenBy(converter);
    if (!rules.checkName(reach, converter.asType(), place)) {
      return;
    }
    if (hidden.isPresent()) {
      rules.reportHidden(reach, hidden.get(), place);
    } else {
      reporter.report(
          ParameterMessage.BAD_CONVERTER,
          place,
          converter.getSimpleName(),
          Names.of(type),
          ", and is static or of a class that can be made without arguments");
    }
  }

  private ValueModel flag(Annotated param, TypeMirror type, Shaped shaped, Scope scope) {
    if (param.truth("positional")) {
      reporter.report(ParameterMessage.FLAG_POSITIONAL, param.place("positional"), param.element());
    }
    return new ValueModel.OfOption(options.option(param, type, shaped, null, null, scope));
  }

  private ValueModel option(
      Annotated param,
      TypeMirror type,
      Shaped shaped,
      ConversionModel conversion,
      Optional<ConversionModel> key,
      Scope scope) {
    ParameterModel option =
        options.option(param, type, shaped, conversion, key.orElse(null), scope);
    if (option.settings().secret() && option.shape().collects()) {
      String shape = Names.of(type);
      reporter.report(ParameterMessage.SECRET_SHAPE, param.place("secret"), option.option(), shape);
    }
    return new ValueModel.OfOption(option);
  }

  private Optional<ValueModel> map(
      Annotated param, TypeMirror type, Shaped shaped, TypeMirror keyType, Scope scope) {
    Optional<ConversionModel> key = conversion(keyType);
    Optional<ConversionModel> value = conversion(shaped.element());
    if (key.isEmpty() || value.isEmpty()) {
      reject(param, type, key.isEmpty() ? keyType : shaped.element());
      return Optional.empty();
    }
    return Optional.of(option(param, type, shaped, value.get(), key, scope));
  }

  /** Listed types and the user's own conversions come before choices, and groups before these. */
  private Optional<ValueModel> made(Annotated param, TypeMirror type, Shaped shaped, Scope scope) {
    Optional<ConversionModel> listed = conversions.listed(shaped.element());
    if (listed.isPresent()) {
      return listed.map(each -> option(param, type, shaped, each, Optional.empty(), scope));
    }
    if (GroupReader.isGroup(shaped.element())) {
      return group(param, type, shaped, scope);
    }
    Optional<ConversionModel> own = conversions.declaredBy(shaped.element());
    if (own.isPresent()) {
      return own.map(each -> option(param, type, shaped, each, Optional.empty(), scope));
    }
    if (isSealed(shaped.element())) {
      return choices.read(param, type, shaped, scope);
    }
    reject(param, type, shaped.element());
    return Optional.empty();
  }

  private Optional<ValueModel> group(Annotated param, TypeMirror type, Shaped shaped, Scope scope) {
    if (shaped.shape() != Shape.VALUE) {
      reporter.report(
          ParameterMessage.LIST_OF_GROUP,
          Place.of(param.element()),
          Names.container(type),
          "the group " + Names.of(shaped.element()));
      return Optional.empty();
    }
    options.rejectOnGroup(param, "the group " + Names.of(type));
    return groups.read(param, type, scope).map(each -> each);
  }

  private Optional<ConversionModel> conversion(TypeMirror type) {
    return conversions.listed(type).or(() -> conversions.declaredBy(type));
  }

  private static boolean isSealed(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && MoreTypes.asTypeElement(type).getModifiers().contains(Modifier.SEALED);
  }

  private void reject(Annotated param, TypeMirror type, TypeMirror element) {
    reporter.report(
        ParameterMessage.UNSUPPORTED, Place.of(param.element()), Names.of(type), remedy(element));
  }

  /** What to do about a type that is made of no text. */
  private String remedy(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = MoreTypes.asArray(type).getComponentType();
      return "take a List<" + Names.of(language.boxed(component)) + ">";
    }
    return TypeName.get(type).toString().startsWith("java.")
        ? "take what it is made of, such as a Path or a String"
        : "give "
            + Names.of(type)
            + " a static method valueOf, of, parse or fromString, or a constructor, from one String";
  }

  private void rejectOtherQualifiers(Annotated param) {
    for (AnnotationMirror mirror : param.element().getAnnotationMirrors()) {
      TypeElement annotation = MoreElements.asType(mirror.getAnnotationType().asElement());
      boolean qualifier =
          Annotated.on(annotation, "jakarta.inject.Qualifier").isPresent()
              || Annotated.on(annotation, "javax.inject.Qualifier").isPresent();
      if (qualifier && !annotation.getQualifiedName().contentEquals(PARAM)) {
        reporter.report(
            ParameterMessage.SECOND_QUALIFIER,
            Place.of(param.element(), mirror),
            annotation.getSimpleName());
      }
    }
  }
}
