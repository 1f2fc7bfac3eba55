package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;

import javax.tools.Diagnostic;

/** What can be wrong with the types that carry @Source or @Service, whichever it is. */
public enum TypeMessage implements Message {
  NOT_INSTANTIABLE(
      30,
      ERROR,
      "%1$s is %2$s, of which Sheaf cannot make an instance: put %3$s on a class or record."),
  INNER(31, ERROR, "%s is an inner class, which needs an instance of %s: make it static."),
  PRIVATE(32, ERROR, "%s is private, so that generated code cannot use it: drop private."),
  GENERIC(
      33,
      ERROR,
      "%s has type parameters, for which nothing would stand at run time: put %s on a subclass that"
          + " gives their types."),
  SOURCE_AND_SERVICE(
      34,
      ERROR,
      "%s is both a source and a service: give the items in one type, and handle them in another."),
  RAW(35, ERROR, "%s is a raw type: name the types it holds, as in %s."),
  HIDDEN_TYPE(36, ERROR, "generated code in package %2$s cannot use the type %1$s: make it %3$s."),
  HIDDEN_METHOD(37, ERROR, "generated code in package %2$s cannot call %1$s: make it %3$s."),
  GENERIC_METHOD(38, ERROR, "%s has type parameters of its own: name the types that it means."),
  STATIC(39, ERROR, "%s is static, but is called on an instance: drop static.");

  private final Entry entry;

  TypeMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }

  /** One private type of items is met at its source, at its service, and between them. */
  @Override
  public boolean isSaidOnce() {
    return this == HIDDEN_TYPE;
  }
}
