package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;

import javax.tools.Diagnostic;

/** What can be wrong with sources, services and what is injected into them. */
public enum JobMessage implements Message {
  UNEXPECTED(
      1, ERROR, "Sheaf failed on this type; please report it with the trace that follows.\n%s"),
  NO_PROCESS(
      2,
      ERROR,
      "%s has no method process: declare one non-private method named process whose first parameter"
          + " is the item."),
  NO_ITEMS(
      3,
      ERROR,
      "%s gives no items: let it implement Iterable, or declare a method items() that returns an"
          + " Iterable, Iterator, Stream, IntStream, LongStream, DoubleStream or an array."),
  NO_SOURCE(
      4,
      ERROR,
      "no @Source visible in this package gives items of type %s: write one, or name it with"
          + " @Service(source = …).%s"),
  SEVERAL_SOURCES(
      5, ERROR, "several sources give items of type %s: %s. Name one with @Service(source = …)."),
  NOT_INJECTABLE(6, ERROR, "%s cannot be injected: %s");

  private final int number;
  private final Diagnostic.Kind severity;
  private final String text;

  JobMessage(int number, Diagnostic.Kind severity, String text) {
    this.number = number;
    this.severity = severity;
    this.text = text;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public Diagnostic.Kind severity() {
    return severity;
  }

  @Override
  public String text() {
    return text;
  }
}
