package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.JavaNames;
import dev.sheaf.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads types whose constructor takes {@code @Param}s and nothing else. */
final class GroupReader {
  private final Language language;
  private final Reporter reporter;
  private final ParameterReader parameters;
  private final OptionReader options;
  private final OptionRegistry registry;
  private final Reach reach;
  private final NameRules names;

  GroupReader(
      Language language,
      Reporter reporter,
      ParameterReader parameters,
      OptionReader options,
      OptionRegistry registry,
      Reach reach) {
    this.language = language;
    this.reporter = reporter;
    this.parameters = parameters;
    this.options = options;
    this.registry = registry;
    this.reach = reach;
    this.names = new NameRules(language, reporter);
  }

  /** Whether {@code type} has a constructor with at least one {@code @Param}. */
  static boolean isGroup(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && constructor(MoreTypes.asTypeElement(type)).filter(GroupReader::takesParams).isPresent();
  }

  private static boolean takesParams(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .anyMatch(each -> Params.on(constructor, each).isPresent());
  }

  /** The constructor that makes a group: the only one, or the canonical one of a record. */
  static Optional<ExecutableElement> constructor(TypeElement type) {
    List<ExecutableElement> all = ElementFilter.constructorsIn(type.getEnclosedElements());
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    return all.size() == 1 || type.getKind() != ElementKind.RECORD
        ? all.stream().filter(each -> all.size() == 1).findFirst()
        : all.stream().filter(each -> Params.isCanonical(type, each)).findFirst();
  }

  /** The group that a parameter takes. */
  Optional<ValueModel.OfGroup> read(Annotated param, TypeMirror type, Scope scope) {
    String name = Names.of(type);
    if (scope.groups().contains(name)) {
      String path = String.join(" → ", scope.groups()) + " → " + name;
      reporter.report(ParameterMessage.RECURSIVE_GROUP, Place.of(param.element()), name, path);
      return Optional.empty();
    }
    String prefix = OptionReader.prefix(param).orElse("");
    String title = options.groupTitle(param, MoreTypes.asTypeElement(type));
    Scope inner = scope.group(name, prefix, title);
    String parameter = param.element().getSimpleName().toString();
    if (!isNew(param, name, scope)) {
      return Optional.empty();
    }
    String accessor = JavaNames.camel(inner.prefix() + parameter) + "_group";
    return members(MoreTypes.asTypeElement(type), type, inner)
        .map(
            members ->
                new ValueModel.OfGroup(accessor, language.name(type), members, checked(type)));
  }

  /** Whether no other parameter gives the options of this group, or else reports it. */
  boolean isNew(Annotated param, String type, Scope scope) {
    String prefix = scope.prefix() + OptionReader.prefix(param).orElse("");
    String parameter = param.element().getSimpleName().toString();
    Scope options = new Scope(prefix, scope.within(), List.of(), "");
    return registry.registerGroup(type, parameter, options, Place.of(param.element()));
  }

  /** The values that the constructor of {@code type} takes; empty if one is wrong. */
  Optional<List<ValueModel>> members(TypeElement element, TypeMirror type, Scope scope) {
    ExecutableElement constructor = constructor(element).orElseThrow();
    if (!reach.allows(constructor)) {
      reporter.report(
          ParameterMessage.NOT_ACCESSIBLE,
          Place.of(constructor),
          "the constructor of " + element.getSimpleName());
      return Optional.empty();
    }
    language.deprecations().mention(constructor);
    List<ValueModel> members = new ArrayList<>();
    List<? extends TypeMirror> types = language.asMember(type, constructor).getParameterTypes();
    for (int i = 0; i < types.size(); i++) {
      VariableElement each = constructor.getParameters().get(i);
      member(constructor, each, types.get(i), scope).ifPresent(members::add);
    }
    return members.size() == types.size() ? Optional.of(members) : Optional.empty();
  }

  private Optional<ValueModel> member(
      ExecutableElement constructor, VariableElement element, TypeMirror type, Scope scope) {
    Optional<Annotated> param = Params.on(constructor, element);
    if (param.isEmpty()) {
      reporter.report(
          ParameterMessage.MIXED_GROUP,
          Place.of(element),
          element.getSimpleName(),
          Owner.of(constructor).getSimpleName());
      return Optional.empty();
    }
    names.check(constructor, element, param.get(), Place.of(element));
    return parameters.read(param.get(), type, scope);
  }

  List<TypeName> checked(TypeMirror type) {
    return constructor(MoreTypes.asTypeElement(type)).orElseThrow().getThrownTypes().stream()
        .filter(language::isChecked)
        .map(TypeName::get)
        .toList();
  }
}
