package dev.sheaf.processor.step;

import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.read.PackageTypes;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Makes the jobs of services anew that are not compiled now, while a source, group, store or module
 * of their package is: its parameters, constructor and methods are theirs.
 */
final class RemakeStep implements Step {
  private final PackageTypes types;
  private final Step services;
  private final Set<String> done = new HashSet<>();

  RemakeStep(PackageTypes types, Step services) {
    this.types = types;
    this.services = services;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Source", "dev.sheaf.Param", ClientReader.BATCHABLE, "dagger.Module");
  }

  @Override
  public void process(TypeElement type) {
    for (TypeElement service : types.servicesNotCompiledNow(type)) {
      String name = service.getQualifiedName().toString();
      if (!done.contains(name)) {
        services.process(service);
        done.add(name);
      }
    }
  }

  /** What stands is left as it is. */
  @Override
  public void giveUp(TypeElement type) {}
}
