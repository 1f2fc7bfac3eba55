package dev.sheaf.processor.step;

import dev.sheaf.processor.read.SourceRules;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Checks each source, whether a service uses it or not. */
final class SourceStep implements Step {
  private final SourceRules rules;

  SourceStep(SourceRules rules) {
    this.rules = rules;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Source");
  }

  @Override
  public void process(TypeElement type) {
    rules.check(type);
  }
}
