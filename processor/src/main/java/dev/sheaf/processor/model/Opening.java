package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * How the items of a source are opened.
 *
 * @param form whether the source is read itself, or what its method {@code items} returns
 * @param type the {@code Iterable}, {@code Stream} … or array that is read
 */
public record Opening(Form form, TypeName type) {

  /** The ways of a source to give its items. */
  public enum Form {
    /** The source is itself the {@code Iterable}. */
    ITERABLE,
    /** The same, with a {@code Spliterator} of its own, which may know the number of items. */
    SPLITERATOR,
    /** The method returns what the runtime reads. */
    METHOD,
    /** The same, but it could be read as several types, so that a cast chooses one. */
    CAST_METHOD,
    /** The method returns an array. */
    ARRAY_METHOD
  }
}
