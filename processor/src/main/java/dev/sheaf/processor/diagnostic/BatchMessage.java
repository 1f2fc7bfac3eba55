package dev.sheaf.processor.diagnostic;

import javax.tools.Diagnostic;

/** What can be wrong with batchable methods. */
public enum BatchMessage implements Message {
  UNCALLABLE(
      120,
      "%s is %s, so that batches cannot be asked of it: make it a plain, non-private instance method"
          + " of a class or interface without type parameters."),
  NO_KEYS(
      121,
      "%s takes no keys: its first parameter must be a Set, List or Collection of keys, or an int[],"
          + " long[] or double[]."),
  WRONG_KEYS(
      122,
      "%s takes its keys as %s: use a Set, List or Collection of keys, or an int[], long[] or"
          + " double[]."),
  WRONG_RESULT(
      123,
      "%s returns %s: return a Map from key to value, a List or an array parallel to the keys, or a"
          + " CompletionStage or Deferred of one of these."),
  LIST_FOR_SET(
      124,
      "%s returns a %s, which must be parallel to the keys, but takes them as a Set without an order"
          + " of its own: take a List of keys, or return a Map."),
  OTHER_KEYS(
      125, "%s takes keys of type %s but returns a Map from %s: both must be the same type."),
  SAME_NAME(
      126, "%s has two batchable methods named %s: give each a name of its own, as clients need."),
  NEGATIVE_SIZE(127, "maxSize is %d: it must be at least 1, or 0 for no cap."),
  NO_CONCURRENCY(128, "concurrency is %d: it must be at least 1."),
  NO_REQUEST(
      129,
      "%s takes requests as %s, which leaves open what a single one gives: use a type with one"
          + " parameter, which it passes on to Request, as in Ask<?> of interface Ask<V> extends"
          + " Request<V>."),
  REQUEST_VALUE(
      130,
      "%s answers %s, requests whose values are of any type, but returns values of type %s: return"
          + " Object, as in Map<Ask<?>, Object>."),
  SAME_CALL(
      131,
      "the client %1$s cannot have the method %2$s for %3$s, because it has one like it %4$s: rename"
          + " %3$s."),
  DEFERRED_KEYS(
      132,
      "%s takes keys of type %s, but clients give any key as a Deferred, too: take the keys"
          + " themselves, which are there when a batch is asked for.");

  private final Entry entry;

  BatchMessage(int number, String text) {
    entry = new Entry(number, Diagnostic.Kind.ERROR, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
