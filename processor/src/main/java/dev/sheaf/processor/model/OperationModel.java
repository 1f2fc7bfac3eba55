package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A batchable method.
 *
 * @param name the method's name
 * @param keys how it takes its keys
 * @param key the type of a key, boxed
 * @param value the type of a value, boxed, out of its {@code Outcome}
 * @param request where a key says itself of which type its value is, the generic type of keys
 * @param form the constant of the runtime's {@code Form}
 * @param immediate whether it returns at once, with an answer that will be there later
 * @param arguments its parameters after the keys
 * @param maxSize the most keys of a trip; 0 for no cap
 * @param concurrency the most trips at once
 * @param splitOnError whether a failed batch is halved
 * @param retry what is tried again; without delays, nothing
 */
public record OperationModel(
    String name,
    KeysShape keys,
    TypeName key,
    TypeName value,
    Optional<ClassName> request,
    String form,
    boolean immediate,
    List<Argument> arguments,
    int maxSize,
    int concurrency,
    boolean splitOnError,
    RetryModel retry) {

  /** How a method takes its keys, with the runtime's method that gives them so. */
  public enum KeysShape {
    /** As a {@code Set}. */
    SET("set"),
    /** As a {@code List} or {@code Collection}. */
    LIST("list"),
    /** As an {@code int[]}. */
    INTS("ints"),
    /** As a {@code long[]}. */
    LONGS("longs"),
    /** As a {@code double[]}. */
    DOUBLES("doubles");

    private final String accessor;

    KeysShape(String accessor) {
      this.accessor = accessor;
    }

    /** The method of the runtime's {@code Keys}. */
    public String accessor() {
      return accessor;
    }
  }

  /**
   * A parameter after the keys.
   *
   * @param name a name for it
   * @param type its type
   */
  public record Argument(String name, TypeName type) {}
}
