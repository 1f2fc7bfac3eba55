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
 * @param opening how its items are opened
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
    Opening opening,
    boolean sized,
    boolean keyed,
    boolean toldOfFailures,
    boolean finished,
    Place place) {

  /** Stands for a source that is missing or wrong, in what is still written for people's code. */
  public static SourceModel unknown(Place place) {
    return new SourceModel(
        ClassName.OBJECT,
        ClassName.OBJECT,
        "",
        new Opening(Opening.Form.METHOD, ClassName.OBJECT),
        false,
        false,
        false,
        false,
        place);
  }
}
