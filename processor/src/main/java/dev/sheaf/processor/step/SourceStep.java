package dev.sheaf.processor.step;

import dev.sheaf.processor.read.PackageTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Makes the jobs of services anew whose source is compiled without them: the source's parameters
 * are theirs.
 */
final class SourceStep implements Step {
  private final PackageTypes types;
  private final Step services;
  private final Set<String> done = new HashSet<>();

  SourceStep(PackageTypes types, Step services) {
    this.types = types;
    this.services = services;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Source");
  }

  @Override
  public void process(TypeElement type) {
    for (TypeElement service : types.servicesNotCompiledNow(type)) {
      if (done.add(service.getQualifiedName().toString())) {
        services.process(service);
      }
    }
  }
}
