package dev.sheaf.processor.read;

import com.palantir.javapoet.AnnotationSpec;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.JavaNames;
import dev.sheaf.processor.model.KebabCase;
import dev.sheaf.processor.model.ParamSettings;
import dev.sheaf.processor.model.ParameterModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Param} says of one option. */
final class OptionReader {
  private final Language language;
  private final Reporter reporter;
  private final Javadoc javadoc;
  private final ParameterNames names;
  private final DefaultChecker defaults;
  private final OptionRegistry registry;

  OptionReader(Language language, Reporter reporter, OptionRegistry registry) {
    this.language = language;
    this.reporter = reporter;
    this.javadoc = new Javadoc(language);
    this.names = new ParameterNames(language.elements());
    this.registry = registry;
    this.defaults = new DefaultChecker(reporter);
  }

  /** The option of a value that is made of texts. */
  ParameterModel option(
      Annotated param,
      TypeMirror type,
      Shaped shaped,
      @Nullable ConversionModel conversion,
      @Nullable ConversionModel key,
      Scope scope) {
    ParameterModel option = model(param, type, shaped.shape(), conversion, key, List.of(), scope);
    defaults.check(param, option);
    checkVariable(param);
    return registry.register(option);
  }

  /** The option that takes one of several branches. */
  ParameterModel choice(
      Annotated param,
      TypeMirror type,
      ParameterModel.Shape shape,
      List<String> labels,
      Scope scope) {
    ParameterModel option = model(param, type, shape, null, null, labels, scope);
    defaults.check(param, option);
    checkVariable(param);
    return registry.register(option);
  }

  private void checkVariable(Annotated param) {
    String name = param.text("env");
    if (!name.isEmpty() && !name.matches("[A-Za-z_][A-Za-z0-9_]*")) {
      reporter.report(ParameterMessage.BAD_ENV, param.place("env"), name);
    }
  }

  private ParameterModel model(
      Annotated param,
      TypeMirror type,
      ParameterModel.Shape shape,
      @Nullable ConversionModel conversion,
      @Nullable ConversionModel key,
      List<String> labels,
      Scope scope) {
    return new ParameterModel(
        optionName(param, scope),
        setter(param, scope),
        language.name(type),
        shape,
        conversion,
        key,
        labels,
        settings(param),
        help(param),
        scope.title(),
        scope.within(),
        AnnotationSpec.get(param.mirror()),
        param.named());
  }

  /** The option's name, checked. */
  String optionName(Annotated param, Scope scope) {
    String name = name(param);
    String option = scope.prefix() + KebabCase.of(name);
    OptionNames.problem(name, option)
        .ifPresent(
            message -> reporter.report(message, param.named(), shown(message, name, option)));
    return option;
  }

  private static String shown(ParameterMessage message, String name, String option) {
    return message == ParameterMessage.BAD_NAME ? name : option;
  }

  private String name(Annotated param) {
    return param.text("name").isEmpty() ? declaredName(param) : param.text("name");
  }

  private String declaredName(Annotated param) {
    return names.of(param.element());
  }

  private String setter(Annotated param, Scope scope) {
    if (scope.prefix().isEmpty() && param.text("name").isEmpty()) {
      return JavaNames.legal(declaredName(param));
    }
    return JavaNames.camel(scope.prefix() + KebabCase.of(name(param)));
  }

  private static ParamSettings settings(Annotated param) {
    return new ParamSettings(
        param.texts("defaultValue"),
        param.text("env"),
        param.truth("secret"),
        param.truth("positional"),
        param.type("converter").map(TypeElement::getQualifiedName).map(Object::toString));
  }

  private String help(Annotated param) {
    return param.text("help").isEmpty() ? documented(param.element()) : param.text("help");
  }

  /**
   * The text stands on the record, or on the constructor or else its class. Eclipse's compiler does
   * not know the constructor of a parameter that it read from a class file, where no text is.
   */
  private String documented(Element parameter) {
    String name = names.of(parameter);
    Element owner = parameter.getEnclosingElement();
    String text = owner == null ? "" : javadoc.parameter(owner, name);
    return text.isEmpty() && owner instanceof ExecutableElement
        ? javadoc.parameter(Owner.of(owner), name)
        : text;
  }

  /** What the group that a parameter takes is about, in a few words. */
  String groupTitle(Annotated param, TypeElement type) {
    String help = help(param);
    String told = help.isEmpty() ? javadoc.summary(type) : help;
    String words = told.isEmpty() ? KebabCase.of(name(param)).replace('-', ' ') : told;
    String title = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    String plain = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    String prefix = prefix(param).orElse("");
    return prefix.isEmpty() || told.isEmpty() ? plain : plain + " (--" + prefix + "...)";
  }

  /** Reports members of {@code @Param} that mean nothing for a group. */
  void rejectOnGroup(Annotated param, String what) {
    for (String member : List.of("defaultValue", "env", "secret", "positional")) {
      Place place = param.place(member);
      if (place.value() != null && !isChoiceMember(member, what)) {
        reporter.report(ParameterMessage.NOT_ON_GROUP, place, member, what);
      }
    }
  }

  private static boolean isChoiceMember(String member, String what) {
    return what.startsWith("the choice") && (member.equals("defaultValue") || member.equals("env"));
  }

  /** The text that a name is prefixed with, if the parameter names its group. */
  static Optional<String> prefix(Annotated param) {
    String name = param.text("name");
    return name.isEmpty() ? Optional.empty() : Optional.of(KebabCase.of(name) + "-");
  }
}
