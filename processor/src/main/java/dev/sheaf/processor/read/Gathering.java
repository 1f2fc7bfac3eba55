package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Works out how sets, maps and what may be absent are made of the parts that modules give. */
final class Gathering {
  private final GraphReader graph;
  private final Modules modules;

  Gathering(GraphReader graph, Modules modules) {
    this.graph = graph;
    this.modules = modules;
  }

  /** How the requested set, map or optional is made; empty if no module speaks of it. */
  Optional<Construction> construction(Request request) {
    Optional<List<Contribution>> plain = modules.contributions(request.key());
    if (plain.isPresent()) {
      return Optional.of(gathered(plain.get(), request, false));
    }
    Optional<List<Contribution>> later =
        withoutProvider(request.key()).flatMap(modules::contributions);
    return later.isPresent()
        ? Optional.of(gathered(later.get(), request, true))
        : optional(request);
  }

  /** Of a map whose values are providers: the same map of values. */
  private static Optional<Key> withoutProvider(Key key) {
    if (key.type() instanceof ParameterizedTypeName map
        && map.rawType().equals(ClassName.get(Map.class))
        && map.typeArguments().get(1) instanceof ParameterizedTypeName provider
        && GraphReader.LATER.contains(provider.rawType().canonicalName())) {
      TypeName value = provider.typeArguments().get(0);
      TypeName plain = ParameterizedTypeName.get(map.rawType(), map.typeArguments().get(0), value);
      return Optional.of(new Key(plain, key.qualifier()));
    }
    return Optional.empty();
  }

  private Construction gathered(List<Contribution> contributions, Request request, boolean later) {
    List<Construction.Part> parts = new ArrayList<>();
    for (Contribution each : contributions) {
      String binding = graph.bind(each, request);
      TypeName type = each.own().type();
      Dependency value =
          later
              ? new Dependency.OnLater(type, binding)
              : new Dependency.OnBinding(binding, request.place());
      parts.add(new Construction.Part(each.key(), each.many(), value));
    }
    return new Construction.Gathered(parts);
  }

  private Optional<Construction> optional(Request request) {
    if (!(request.key().type() instanceof ParameterizedTypeName type)
        || !type.rawType().equals(ClassName.get(Optional.class))) {
      return Optional.empty();
    }
    Key key = new Key(type.typeArguments().get(0), request.key().qualifier());
    if (!modules.isOptional(key)) {
      return Optional.empty();
    }
    TypeMirror wanted = MoreTypes.asDeclared(request.type()).getTypeArguments().get(0);
    Request inner = request.forPart(key, wanted);
    return Optional.of(
        new Construction.Maybe(
            graph.canBeMade(inner)
                ? Optional.of(new Dependency.OnBinding(graph.bind(inner), request.place()))
                : Optional.empty()));
  }
}
