package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import dev.sheaf.processor.model.GraphModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParametersModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Follows constructors from the source and the services to all that a job makes. */
final class GraphReader {
  private static final String RUN = "dev.sheaf.runtime.Run";

  private final Language language;
  private final Reporter reporter;
  private final ParameterReader parameterReader;
  private final BindingNames names = new BindingNames();
  private final Map<TypeName, BindingModel> bindings = new LinkedHashMap<>();
  private final Map<String, ParameterModel> parameters = new LinkedHashMap<>();

  GraphReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.parameterReader = new ParameterReader(language);
  }

  /** What was found so far. */
  GraphModel graph() {
    return new GraphModel(
        bindings.values().stream().sorted(Comparator.comparing(BindingModel::name)).toList());
  }

  /** The parameters found so far. */
  ParametersModel parameters() {
    return new ParametersModel(List.copyOf(parameters.values()));
  }

  /** The name of the binding that gives an instance of {@code type}, made if it is new. */
  String bind(TypeMirror type, Place place) {
    TypeName name = language.name(type);
    BindingModel known = bindings.get(name);
    if (known != null) {
      return known.name();
    }
    String binding = names.of(type);
    constructor(type)
        .ifPresentOrElse(
            constructor -> bindings.put(name, make(binding, type, constructor)),
            () -> reporter.report(JobMessage.NOT_INJECTABLE, place, name, "it has no constructor"));
    return binding;
  }

  private Optional<ExecutableElement> constructor(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    List<ExecutableElement> constructors =
        ElementFilter.constructorsIn(element.getEnclosedElements());
    return constructors.size() == 1 && !element.getModifiers().contains(Modifier.ABSTRACT)
        ? Optional.of(constructors.get(0))
        : Optional.empty();
  }

  private BindingModel make(String binding, TypeMirror type, ExecutableElement constructor) {
    ExecutableType member = language.asMember(type, constructor);
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < constructor.getParameters().size(); i++) {
      dependencies.add(
          dependency(constructor.getParameters().get(i), member.getParameterTypes().get(i)));
    }
    return new BindingModel(
        binding,
        language.name(type),
        new Construction.ByConstructor(language.name(type), dependencies),
        true,
        Place.of(constructor));
  }

  private Dependency dependency(VariableElement parameter, TypeMirror type) {
    Optional<ParameterModel> param = parameterReader.read(parameter, type);
    if (param.isPresent()) {
      parameters.putIfAbsent(param.get().option(), param.get());
      return new Dependency.OnParameter(param.get().accessor());
    }
    if (language.supertype(type, RUN).isPresent()) {
      return new Dependency.OnRun();
    }
    return new Dependency.OnBinding(bind(type, Place.of(parameter)));
  }
}
