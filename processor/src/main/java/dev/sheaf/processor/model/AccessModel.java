package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * How a value is had that a fetch is made of.
 *
 * @param root where it begins
 * @param name the field, method, binding or parameter; empty for the item and for fetches
 * @param fetch the number of the fetch; -1 for none
 * @param type the root's type, boxed
 * @param steps what is called on it one after the other
 */
public record AccessModel(Root root, String name, int fetch, TypeName type, List<Step> steps) {

  /** Where a value begins. */
  public enum Root {
    /** The service itself. */
    SERVICE,
    /** The item. */
    ITEM,
    /** The value of another fetch. */
    FETCH,
    /** A field of the service. */
    FIELD,
    /** A no-argument method of the service. */
    METHOD,
    /** The instance that a constructor parameter of the service is given. */
    BINDING,
    /** The parameter of the job that a constructor parameter of the service is given. */
    PARAMETER
  }

  /**
   * One accessor.
   *
   * @param code the method with its parentheses, or the field
   * @param way how it is applied
   */
  public record Step(String code, Way way) {}

  /** How an accessor is applied. */
  public enum Way {
    /** To the value itself. */
    PLAIN,
    /** To what an {@code Optional} holds. */
    MAPPED,
    /** To what an {@code Optional} holds, and gives another. */
    FLAT_MAPPED,
    /** To an array of objects, which is one argument, not several. */
    WHOLE,
    /** To an {@code Optional}, of which the value is taken, or null. */
    EMPTIED,
    /** To an array of keys, of which a list is made. */
    LISTED,
    /** To a primitive array of keys, of which a list is made. */
    STREAMED
  }
}
