package dev.sheaf.processor.step;

import javax.lang.model.element.TypeElement;

/** What is done with each type that carries one annotation. */
public interface Step {

  /** The annotation's qualified name. */
  String annotation();

  /**
   * Handles one annotated type; what is wrong is reported.
   *
   * @throws dev.sheaf.processor.read.Unresolved if the type must be looked at again in a later
   *     round
   */
  void process(TypeElement type);
}
