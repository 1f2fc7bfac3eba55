package dev.sheaf.processor.step;

import java.util.Set;
import javax.lang.model.element.TypeElement;

/** What is done with each type that carries, or holds a member with, one of some annotations. */
interface Step {

  /** The annotations' qualified names. */
  Set<String> annotations();

  /**
   * Handles one annotated type; what is wrong is reported.
   *
   * @throws dev.sheaf.processor.read.Unresolved if the type must be looked at again in a later
   *     round
   */
  void process(TypeElement type);

  /** Comes after the last round, when every type was handled. */
  default void finish() {}

  /**
   * Handles a type that stayed unresolved up to the last round. What it lacks may be there by now:
   * an error in another type ends the rounds early, and must not hide what is wrong with this one.
   */
  default void giveUp(TypeElement type) {
    process(type);
  }
}
