package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/** What can be wrong with how a service gets its items and handles them. */
public enum ServiceMessage implements Message {
  SEVERAL_PROCESS(
      180, ERROR, "%s has several methods named process: %s. Keep one, and rename the others."),
  PRIVATE_PROCESS(181, ERROR, "%s is private, so that it cannot be called: drop private."),
  NO_ITEM(182, ERROR, "%s takes nothing: its first parameter is the item."),
  EXTRA_PARAMETER(
      183,
      ERROR,
      "nothing gives the parameter %s: process takes the item, and what @Fetch says. Let the"
          + " constructor take what is the same for all items."),
  LAZY_RESULT(
      184, ERROR, "%s returns %s, which is used up or not done when it is recorded: return %s."),
  NOT_A_SOURCE(
      185, ERROR, "%s is neither a @Source nor a @Service: name one that is, or annotate it."),
  NO_RESULTS(
      186,
      ERROR,
      "%1$s returns nothing, so that it cannot be the source of %2$s: let its process return what %2$s"
          + " takes, or name another source."),
  DOES_NOT_CONVERT(
      187,
      ERROR,
      "%s gives items of type %s, which do not convert to %s, the item of %s: name another source, or"
          + " let process take what this one gives."),
  CYCLE(
      188,
      ERROR,
      "services that are their own source never get an item: %s. Let the first of them name a @Source."),
  MUTABLE_FIELD(
      189,
      WARNING,
      "%s is not final, but one instance of %s serves all workers at once: make it final or"
          + " volatile, or say @Service(concurrency = 1).");

  private final Entry entry;

  ServiceMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
