package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;

/** One argument of a constructor or a providing method. */
public sealed interface Dependency {

  /**
   * The instance of a binding.
   *
   * @param binding the method of the bindings that gives it
   * @param place the parameter that asks for it
   */
  record OnBinding(String binding, Place place) implements Dependency {}

  /**
   * The instance of a binding, made no earlier than it is asked for.
   *
   * @param type its type, boxed
   * @param binding the method of the bindings that gives it
   */
  record OnLater(TypeName type, String binding) implements Dependency {}

  /**
   * A parameter of the job.
   *
   * @param accessor the method of the generated parameters
   */
  record OnParameter(String accessor) implements Dependency {}

  /** The run. */
  record OnRun() implements Dependency {}
}
