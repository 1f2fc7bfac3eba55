package dev.sheaf.processor.model;

/** One argument of a constructor or a providing method. */
public sealed interface Dependency {

  /**
   * The instance of a binding.
   *
   * @param binding the method of the bindings that gives it
   */
  record OnBinding(String binding) implements Dependency {}

  /**
   * A parameter of the job.
   *
   * @param accessor the method of the generated parameters
   */
  record OnParameter(String accessor) implements Dependency {}

  /** The run. */
  record OnRun() implements Dependency {}
}
