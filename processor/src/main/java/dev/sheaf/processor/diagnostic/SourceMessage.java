package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;

import javax.tools.Diagnostic;

/** What can be wrong with what a source offers. */
public enum SourceMessage implements Message {
  TWO_FORMS(
      170,
      ERROR,
      "%s both implements Iterable and has a method items(), so that it is not clear which of them"
          + " gives the items: drop one."),
  ITEMS_SIGNATURE(
      171,
      ERROR,
      "%s does not give the items: declare items() without parameters, not private, returning an"
          + " Iterable, Iterator, Stream, IntStream, LongStream, DoubleStream or an array."),
  SIZE_SIGNATURE(
      172, ERROR, "%s does not state the number of items: declare int size() or long size()."),
  KEY_SIGNATURE(173, ERROR, "%s does not identify items: declare String key(%s item)."),
  FAILED_SIGNATURE(
      174,
      ERROR,
      "%s is not told of failures: declare void failed(Iterable<Failure<%s>> failures)."),
  FINISH_SIGNATURE(175, ERROR, "%s is not called at the end: declare void finish(), not private."),
  INFLECTED(
      176, ERROR, "%1$s is never called, though its name is close to %2$s: did you mean %2$s?"),
  ACCESSOR_GIVES_NO_ITEMS(
      177,
      ERROR,
      "%1$s gives no items, because the accessor of a record component does not count: rename the"
          + " component, and declare a method items() that returns what it holds.");

  private final Entry entry;

  SourceMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
