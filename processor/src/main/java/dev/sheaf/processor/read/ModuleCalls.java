package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Works out how the methods of Dagger modules are called. */
final class ModuleCalls {
  private final GraphReader graph;
  private final Reporter reporter;
  private final Reach reach;

  ModuleCalls(GraphReader graph, Reporter reporter, Reach reach) {
    this.graph = graph;
    this.reporter = reporter;
    this.reach = reach;
  }

  /** How {@code provision} makes what is requested; empty if it cannot, which is then reported. */
  Optional<Construction> construction(Provision provision, Request request) {
    ExecutableElement method = provision.method();
    List<Dependency> dependencies = graph.dependencies(method, request);
    if (provision.binds()) {
      return Optional.of(new Construction.SameAs(dependencies.get(0)));
    }
    if (ModuleRules.isPrivate(method)) {
      return Optional.empty();
    }
    if (!reach.allows(method)) {
      reporter.report(
          JobMessage.NOT_ACCESSIBLE,
          request.place(),
          request.key(),
          provision.shown(),
          reach.packageName(),
          request.trace());
      return Optional.empty();
    }
    return call(provision, dependencies, request);
  }

  private Optional<Construction> call(
      Provision provision, List<Dependency> dependencies, Request request) {
    TypeElement module = provision.module();
    graph.mention(provision.method());
    String method = provision.method().getSimpleName().toString();
    Optional<Element> holder = ModuleInstances.holder(module);
    if (provision.method().getModifiers().contains(Modifier.STATIC)) {
      return Optional.of(
          new Construction.ByStaticMethod(ClassName.get(module), "", method, dependencies));
    }
    if (holder.isPresent()) {
      ClassName owner = ClassName.get(MoreElements.asType(Owner.of(holder.get())));
      String field = holder.get().getSimpleName().toString();
      return Optional.of(new Construction.ByStaticMethod(owner, field, method, dependencies));
    }
    if (new ModuleInstances(reach).canBeMade(module)) {
      return Optional.of(
          new Construction.ByMethod(graph.module(module, request), method, dependencies));
    }
    reporter.report(
        JobMessage.MODULE_NEEDS_INSTANCE,
        Place.of(provision.method()),
        module.getSimpleName(),
        reach.packageName());
    return Optional.empty();
  }
}
