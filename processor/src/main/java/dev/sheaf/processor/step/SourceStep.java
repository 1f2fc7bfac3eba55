package dev.sheaf.processor.step;

import dev.sheaf.processor.read.PackageTypes;
import dev.sheaf.processor.read.SourceRules;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Checks each source, whether a service uses it or not, and makes the jobs of services anew whose
 * source is compiled without them: the source's parameters are theirs.
 */
final class SourceStep implements Step {
  private final SourceRules rules;
  private final PackageTypes types;
  private final Step services;
  private final Set<String> done = new HashSet<>();

  SourceStep(SourceRules rules, PackageTypes types, Step services) {
    this.rules = rules;
    this.types = types;
    this.services = services;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Source");
  }

  @Override
  public void process(TypeElement type) {
    rules.check(type);
    for (TypeElement service : types.servicesNotCompiledNow(type)) {
      String name = service.getQualifiedName().toString();
      if (!done.contains(name)) {
        services.process(service);
        done.add(name);
      }
    }
  }
}
