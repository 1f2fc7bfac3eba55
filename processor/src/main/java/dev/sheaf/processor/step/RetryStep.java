package dev.sheaf.processor.step;

import dev.sheaf.processor.read.RetryRules;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Checks each {@code @Retry}, wherever it stands. */
final class RetryStep implements Step {
  private final RetryRules rules;

  RetryStep(RetryRules rules) {
    this.rules = rules;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Retry");
  }

  @Override
  public void process(TypeElement type) {
    rules.check(type);
  }
}
