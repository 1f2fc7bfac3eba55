package dev.sheaf.processor.model;

/** What writes one value as JSON, {@code null} included. */
public sealed interface JsonCall {

  /** Saved in its text form. */
  JsonCall TEXT = new Standard("text");

  /**
   * A method of the runtime's {@code JsonOutput} that takes the value alone.
   *
   * @param method the method's name
   */
  record Standard(String method) implements JsonCall {}

  /**
   * A generated method that takes the output and the value.
   *
   * @param method the name of a {@link JsonMethod}
   */
  record Generated(String method) implements JsonCall {}
}
