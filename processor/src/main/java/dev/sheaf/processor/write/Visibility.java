package dev.sheaf.processor.write;

import dev.sheaf.processor.model.JobModel;
import javax.lang.model.element.Modifier;

/** Types meant for people are as visible as the service. */
final class Visibility {
  private Visibility() {}

  /** The modifiers that say so. */
  static Modifier[] of(JobModel job) {
    return job.visible() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }
}
