package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParametersModel;
import dev.sheaf.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Gathers the parameters of one job from all the constructors that take some. */
final class ParametersReader {
  private final ParameterReader reader;
  private final NameRules names;
  private final Map<String, List<ValueModel>> byOwner = new LinkedHashMap<>();

  ParametersReader(Language language, Reporter reporter, Reach reach) {
    this.reader = new ParameterReader(language, reporter, reach);
    this.names = new NameRules(language, reporter);
  }

  /**
   * The method of the generated parameters that gives what {@code element} takes; empty if it has
   * no {@code @Param}. A wrong one is reported; at {@code place} if it stands in a class file.
   */
  Optional<String> read(
      ExecutableElement method, VariableElement element, TypeMirror type, Place place) {
    Optional<Annotated> param = Params.on(method, element);
    param.ifPresent(each -> names.check(method, element, each, place));
    return param.map(
        each ->
            reader.read(each, type, Scope.TOP).map(value -> add(method, value)).orElse("wrong"));
  }

  private String add(ExecutableElement method, ValueModel value) {
    String owner = MoreElements.asType(Owner.of(method)).getQualifiedName().toString();
    byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(value);
    return value.accessor();
  }

  /** All that was read: what {@code first} take in this order, then the rest. */
  ParametersModel parameters(List<TypeName> first) {
    Set<ValueModel> values = new LinkedHashSet<>();
    for (TypeName owner : first) {
      values.addAll(byOwner.getOrDefault(rawName(owner), List.of()));
    }
    byOwner.values().forEach(values::addAll);
    Set<ParameterModel> all = new LinkedHashSet<>();
    values.forEach(value -> collect(value, all));
    return new ParametersModel(List.copyOf(values), List.copyOf(all));
  }

  private static String rawName(TypeName type) {
    String name = type.toString();
    int arguments = name.indexOf('<');
    return arguments < 0 ? name : name.substring(0, arguments);
  }

  private static void collect(ValueModel value, Set<ParameterModel> all) {
    if (value instanceof ValueModel.OfOption option) {
      all.add(option.parameter());
    } else if (value instanceof ValueModel.OfGroup group) {
      group.members().forEach(member -> collect(member, all));
    } else if (value instanceof ValueModel.OfChoice choice) {
      all.add(choice.parameter());
      choice.branches().forEach(branch -> collect(branch, all));
    }
  }
}
