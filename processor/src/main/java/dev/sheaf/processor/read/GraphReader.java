package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Problem;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import dev.sheaf.processor.model.GraphModel;
import dev.sheaf.processor.model.ParametersModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Follows constructors and modules from the source and the services to all that a job makes. */
final class GraphReader {
  private static final String RUN = "dev.sheaf.runtime.Run";
  static final List<String> LATER =
      List.of("jakarta.inject.Provider", "javax.inject.Provider", "dagger.Lazy");

  private final Language language;
  private final Reporter reporter;
  private final Reach reach;
  private final Constructors constructors;
  private final Modules modules;
  private final ParametersReader parameters;
  private final BindingNames names = new BindingNames();
  private final Map<Key, String> bound = new LinkedHashMap<>();
  private final Map<String, BindingModel> bindings = new LinkedHashMap<>();

  /** Begins with what the modules of {@code services} provide; the last gives the job its place. */
  GraphReader(Language language, Reporter reporter, List<TypeElement> services) {
    this.language = language;
    this.reporter = reporter;
    this.reach = Reach.beside(services.get(services.size() - 1));
    this.constructors = new Constructors(reach);
    this.modules = Modules.of(services, language, reporter);
    this.parameters = new ParametersReader(language, reporter, reach);
  }

  /** What was found so far. */
  GraphModel graph() {
    List<BindingModel> all =
        bound.values().stream().filter(bindings::containsKey).map(bindings::get).toList();
    return new GraphModel(all, new BatchClients(language).among(all));
  }

  /** How the instance of a binding is made; empty if that could not be found out. */
  Optional<Construction> construction(String binding) {
    return Optional.ofNullable(bindings.get(binding)).map(BindingModel::construction);
  }

  /** The parameters found so far: those of {@code first} in this order, then others. */
  ParametersModel parameters(List<TypeName> first) {
    return parameters.parameters(first);
  }

  /** The name of the binding that gives the source, or a service. */
  String bind(TypeElement type) {
    Key key = new Key(language.name(type.asType()), "");
    return bind(new Request(key, type.asType(), type, List.of(key.toString())));
  }

  /** The name of the binding that gives one part of a set or a map. */
  String bind(Contribution part, Request request) {
    TypeMirror type = part.provision().method().getReturnType();
    Request own = request.forPart(part.own(), type);
    return bind(
        own,
        each -> new ModuleCalls(this, reporter, reach).construction(part.provision(), each),
        false);
  }

  /** The name of the binding that gives what is requested. */
  String bind(Request request) {
    return bind(request, this::construction, true);
  }

  private String bind(
      Request request, Function<Request, Optional<Construction>> maker, boolean replaceable) {
    String known = bound.get(request.key());
    if (known != null) {
      return known;
    }
    String name = names.of(request.type());
    bound.put(request.key(), name);
    Optional<TypeElement> hidden = MethodRules.hidden(request.type(), reach);
    if (hidden.isPresent()) {
      reporter.report(request.hidden(hidden.get(), reach));
      return name;
    }
    maker
        .apply(request)
        .ifPresent(
            construction ->
                bindings.put(
                    name,
                    new BindingModel(
                        name,
                        language.name(request.type()),
                        request.key().toString(),
                        replaceable,
                        construction)));
    return name;
  }

  private Optional<Construction> construction(Request request) {
    if (request.key().qualifier().isEmpty() && language.isExactly(request.type(), RUN)) {
      return Optional.of(new Construction.SameAs(new Dependency.OnRun()));
    }
    Optional<Provision> provision = modules.find(request.key());
    if (provision.isPresent()) {
      ModuleCalls calls = new ModuleCalls(this, reporter, reach);
      modules.repeated(request.key()).ifPresent(each -> calls.construction(each, request));
      return calls.construction(provision.get(), request);
    }
    Optional<Construction> gathered = new Gathering(this, modules).construction(request);
    if (gathered.isPresent()) {
      return gathered;
    }
    if (!request.key().qualifier().isEmpty()) {
      reporter.report(request.notProvided());
      return Optional.empty();
    }
    if (Implementations.isNeeded(request.type())) {
      return new Implementations(language, reporter, reach)
          .of(request)
          .map(type -> new Construction.SameAs(onImplementation(type, request)));
    }
    return byConstructor(request);
  }

  private Dependency onImplementation(DeclaredType type, Request request) {
    Key key = new Key(language.name(type), "");
    return new Dependency.OnBinding(
        bind(new Request(key, type, request.element(), request.path())), request.place());
  }

  private Optional<Construction> byConstructor(Request request) {
    Optional<Problem> problem = constructors.problem(request);
    if (problem.isPresent()) {
      reporter.report(problem.get());
      return Optional.empty();
    }
    InjectedMembers.reject(language, reporter, MoreTypes.asTypeElement(request.type()));
    ExecutableElement constructor = constructors.of(request.type());
    language.deprecations().mention(constructor);
    return Optional.of(
        new Construction.ByConstructor(
            language.name(request.type()), dependencies(constructor, request)));
  }

  /** Whether there is a way to make what is requested; nothing is reported. */
  boolean canBeMade(Request request) {
    if (bound.containsKey(request.key()) || modules.find(request.key()).isPresent()) {
      return true;
    }
    if (!request.key().qualifier().isEmpty()) {
      return false;
    }
    return Implementations.isNeeded(request.type())
        ? new Implementations(language, reporter, reach).all(request).size() == 1
        : constructors.problem(request).isEmpty();
  }

  /** What a constructor, or a method of a module, takes. */
  List<Dependency> dependencies(ExecutableElement method, Request request) {
    List<? extends TypeMirror> types =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? language.asMember(request.type(), method).getParameterTypes()
            : ((ExecutableType) method.asType()).getParameterTypes();
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      dependencies.add(dependency(method, method.getParameters().get(i), types.get(i), request));
    }
    return dependencies;
  }

  private Dependency dependency(
      ExecutableElement method, VariableElement element, TypeMirror type, Request parent) {
    if (FetchPlaces.isFetched(element, reporter)) {
      return new Dependency.OnRun(); // Nothing is made of it.
    }
    Optional<String> accessor = parameters.read(method, element, type, parent.place());
    if (accessor.isPresent()) {
      return new Dependency.OnParameter(accessor.get());
    }
    String qualifier = Qualifiers.of(element);
    if (qualifier.isEmpty() && language.supertype(type, RUN).isPresent()) {
      return new Dependency.OnRun();
    }
    boolean seen = language.isCompiledNow(MoreElements.asType(Owner.of(method)));
    Element near = seen ? element : parent.element(); // A class file has no positions.
    Optional<TypeMirror> later = later(type);
    if (later.isPresent()) {
      return new Dependency.OnLater(
          language.name(later.get()), bind(request(near, later.get(), qualifier, parent)));
    }
    return new Dependency.OnBinding(bind(request(near, type, qualifier, parent)), Place.of(near));
  }

  private Optional<TypeMirror> later(TypeMirror type) {
    language.resolved(type);
    return LATER.stream()
        .filter(name -> language.isExactly(type, name))
        .findFirst()
        .flatMap(name -> language.argument(type, name));
  }

  private Request request(Element near, TypeMirror type, String qualifier, Request parent) {
    Key key = new Key(language.name(type), qualifier);
    List<String> longer = new ArrayList<>(parent.path());
    longer.add(key.toString());
    return new Request(key, type, near, List.copyOf(longer));
  }

  /** Takes note that generated code calls {@code method}. */
  void mention(ExecutableElement method) {
    language.deprecations().mention(method);
  }

  /** The instance of a module whose methods are not static. */
  Dependency.OnBinding module(TypeElement module, Request request) {
    Key key = new Key(language.name(module.asType()), "");
    return new Dependency.OnBinding(
        bind(new Request(key, module.asType(), module, request.path())), request.place());
  }
}
