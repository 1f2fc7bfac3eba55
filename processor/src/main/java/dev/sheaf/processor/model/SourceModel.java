package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;

/**
 * A source: how its items are had, and which optional methods it has.
 *
 * @param type the source type
 * @param item the item type, boxed
 * @param binding the method of the bindings that gives its instance
 * @param form how it gives them
 * @param sized whether it states how many items there are
 * @param keyed whether it has a method {@code key}
 * @param toldOfFailures whether it has a method {@code failed}
 * @param finished whether it has a method {@code finish}
 * @param place where it is declared
 */
public record SourceModel(
    ClassName type,
    TypeName item,
    String binding,
    Form form,
    boolean sized,
    boolean keyed,
    boolean toldOfFailures,
    boolean finished,
    Place place) {

  /** How a source gives its items. */
  public enum Form {
    /** It is itself an {@code Iterable}. */
    ITERABLE,
    /** It is itself an {@code Iterable}, with a {@code Spliterator} of its own. */
    SPLITERATOR,
    /** Its method {@code items} gives them. */
    METHOD,
    /** Its method {@code items} gives an array of {@code int}, {@code long} or {@code double}. */
    PRIMITIVE_ARRAY
  }
}
