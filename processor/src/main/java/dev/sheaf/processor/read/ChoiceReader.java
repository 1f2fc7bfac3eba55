package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.KebabCase;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads sealed types: a choice among the classes they permit. */
final class ChoiceReader {
  private final Reporter reporter;
  private final GroupReader groups;
  private final OptionReader options;
  private final Reach reach;

  ChoiceReader(Reporter reporter, GroupReader groups, OptionReader options, Reach reach) {
    this.reach = reach;
    this.reporter = reporter;
    this.groups = groups;
    this.options = options;
  }

  Optional<ValueModel> read(Annotated param, TypeMirror type, Shaped shaped, Scope scope) {
    TypeElement sealed = MoreTypes.asTypeElement(shaped.element());
    if (shaped.shape() != Shape.VALUE && shaped.shape() != Shape.OPTIONAL) {
      String choice = "the choice " + sealed.getSimpleName();
      reporter.report(
          ParameterMessage.LIST_OF_GROUP, Place.of(param.element()), Names.container(type), choice);
      return Optional.empty();
    }
    if (scope.groups().contains(Names.of(shaped.element()))) {
      recursive(param, sealed, scope);
      return Optional.empty();
    }
    options.rejectOnGroup(param, "the choice " + sealed.getSimpleName());
    if (!groups.isNew(param, sealed.getSimpleName().toString(), scope)) {
      return Optional.empty();
    }
    Map<String, TypeElement> labelled = labelled(param, sealed, scope);
    Shape shape = shaped.shape() == Shape.VALUE ? Shape.CHOICE : Shape.OPTIONAL_CHOICE;
    ParameterModel option =
        options.choice(param, type, shape, List.copyOf(labelled.keySet()), scope);
    Scope inner = scope.group(Names.of(shaped.element()), "", scope.title());
    return branches(param, option, labelled, inner)
        .map(each -> new ValueModel.OfChoice(option, TypeName.get(shaped.element()), each));
  }

  private void recursive(Annotated param, TypeElement sealed, Scope scope) {
    String path = String.join(" → ", scope.groups()) + " → " + sealed.getSimpleName();
    reporter.report(
        ParameterMessage.RECURSIVE_GROUP, Place.of(param.element()), sealed.getSimpleName(), path);
  }

  /** The permitted classes by the labels that choose them, sorted: compilers differ in order. */
  private Map<String, TypeElement> labelled(Annotated param, TypeElement sealed, Scope scope) {
    Map<String, TypeElement> labelled = new TreeMap<>();
    String option = options.optionName(param, scope);
    List<TypeElement> permitted = permitted(sealed);
    permitted.sort(Comparator.comparing(each -> each.getQualifiedName().toString()));
    for (TypeElement each : permitted) {
      String label = label(each, sealed);
      TypeElement other = labelled.putIfAbsent(label, each);
      if (other != null) {
        reporter.report(
            ParameterMessage.SAME_BRANCH,
            Place.of(param.element()),
            other.getSimpleName(),
            each.getSimpleName(),
            option,
            label);
      }
    }
    return labelled;
  }

  /** The classes that can be made, those of nested sealed types among them. */
  private static List<TypeElement> permitted(TypeElement sealed) {
    List<TypeElement> found = new ArrayList<>();
    for (TypeMirror each : sealed.getPermittedSubclasses()) {
      TypeElement type = MoreTypes.asTypeElement(each);
      if (type.getModifiers().contains(Modifier.SEALED)) {
        found.addAll(permitted(type));
      }
      boolean open = type.getModifiers().contains(Modifier.SEALED);
      if (!open || !isAbstract(type)) {
        found.add(type);
      }
    }
    return found;
  }

  private static boolean isAbstract(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  private static String label(TypeElement type, TypeElement sealed) {
    String name = type.getSimpleName().toString();
    String suffix = sealed.getSimpleName().toString();
    boolean dropped = name.endsWith(suffix) && name.length() > suffix.length();
    return KebabCase.of(dropped ? name.substring(0, name.length() - suffix.length()) : name);
  }

  private Optional<List<ValueModel.OfGroup>> branches(
      Annotated param, ParameterModel option, Map<String, TypeElement> labelled, Scope scope) {
    List<ValueModel.OfGroup> branches = new ArrayList<>();
    labelled.forEach(
        (label, type) -> {
          Scope inner = scope.branch(option.option(), label, OptionReader.prefix(param).orElse(""));
          branch(option, type, inner).ifPresent(branches::add);
        });
    return branches.size() == labelled.size() ? Optional.of(branches) : Optional.empty();
  }

  private Optional<ValueModel.OfGroup> branch(
      ParameterModel option, TypeElement type, Scope scope) {
    Optional<String> fault = fault(type);
    if (fault.isPresent()) {
      reporter.report(
          ParameterMessage.BAD_BRANCH,
          Place.of(type),
          type.getSimpleName(),
          option.option(),
          fault.get());
      return Optional.empty();
    }
    return groups
        .members(type, type.asType(), scope)
        .map(
            members ->
                new ValueModel.OfGroup(
                    "", TypeName.get(type.asType()), members, groups.checked(type.asType())));
  }

  private Optional<String> fault(TypeElement type) {
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of("it is an enum; make it a record or a class");
    }
    if (isAbstract(type)) {
      return Optional.of("it is abstract; make it a class, or sealed");
    }
    if (!type.getTypeParameters().isEmpty()) {
      return Optional.of("it is generic; remove its type parameters");
    }
    if (GroupReader.constructor(type).isEmpty()) {
      return Optional.of("it has several constructors; leave one");
    }
    return reach.allows(type)
        ? Optional.empty()
        : Optional.of("it is not visible to generated code; remove private");
  }
}
