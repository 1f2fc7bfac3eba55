package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** What becomes of a value in JSON. */
public sealed interface JsonShape {

  /**
   * An object with one member for each of the type's.
   *
   * @param type what the first member says of the type; empty where there is nothing to tell apart
   * @param members in order of declaration
   */
  record Members(String type, List<Member> members) implements JsonShape {}

  /**
   * One member of an object.
   *
   * @param name its name in JSON
   * @param accessor what gives it, such as {@code id()}; empty for the value itself
   * @param call what writes it
   */
  record Member(String name, String accessor, JsonCall call) {}

  /**
   * One of several types, each written by a method of its own.
   *
   * @param all in order of declaration, none of which hides a later one
   */
  record Variants(List<Variant> all) implements JsonShape {}

  /**
   * One type of several.
   *
   * @param type the type to test for
   * @param call what writes it
   */
  record Variant(TypeName type, JsonCall call) {}

  /**
   * An array.
   *
   * @param element the type of what it iterates over
   * @param call what writes an element
   */
  record Elements(TypeName element, JsonCall call) implements JsonShape {}

  /**
   * A map: an object, or an array of entries where keys have no text form.
   *
   * @param key the keys' type
   * @param value the values' type
   * @param named whether keys become names
   * @param keyCall what writes a key that does not become a name
   * @param valueCall what writes a value
   */
  record Entries(TypeName key, TypeName value, boolean named, JsonCall keyCall, JsonCall valueCall)
      implements JsonShape {}

  /**
   * A holder of one value or none, which is written in its place.
   *
   * @param test the method that says whether there is no value; empty where there always is one
   * @param getter the method that gives it
   * @param call what writes it
   */
  record Held(String test, String getter, JsonCall call) implements JsonShape {}
}
