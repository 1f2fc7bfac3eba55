package dev.sheaf.processor.diagnostic;

import javax.tools.Diagnostic;

/** What can be wrong with declared fetches. */
public enum FetchMessage implements Message {
  NO_CALL(
      141,
      "\"%s\" is no fetch: write one call whose arguments are names, such as store.users(userId) or"
          + " store.prices(order.skus, currency), without literals, nested calls or anything behind"
          + " it."),
  UNKNOWN_NAME(
      142,
      "%s is neither a parameter of process nor a field, no-argument method or constructor parameter"
          + " of %s.%s"),
  UNKNOWN_ACCESSOR(143, "%s has no component, getter or field %s that can be seen here.%s"),
  UNKNOWN_OPERATION(144, "%s has no @Batchable method %s.%s"),
  WRONG_COUNT(145, "%s takes %s, not %d: the keys, or one key, and what else %s declares."),
  WRONG_KEY(146, "%s takes keys of type %s, which %s of type %s is not, nor a collection of them."),
  WRONG_ARGUMENT(147, "%s takes %s as its argument %d, but %s is of type %s."),
  WRONG_TYPE(148, "%s gives %s, which this parameter of type %s cannot receive: declare it as %s."),
  CYCLE(149, "%s is fetched with itself: %s. Make one of them of the item or of a field instead."),
  ITEM_FETCHED(
      150, "the first parameter of process is the item, which the source gives: remove @Fetch."),
  OPTIONAL_KEY(
      151,
      "%s may be empty, so that there may be nothing: declare this parameter as Optional<%s>."),
  OPTIONAL_ARGUMENT(152, "%s may be empty, which only a key may be: give %s another argument."),
  NOT_IN_PROCESS(
      153,
      "@Fetch does nothing on %s: it belongs on a parameter of process, behind the item. Fetch it"
          + " there."),
  UNKNOWN_RECEIVER(
      154,
      "%s is no field, no-argument method or constructor parameter of %s, whose operations could be"
          + " asked.%s"),
  NO_OBJECT(155, "%s is of type %s, which has no operations: name the object that has them.");

  private final Entry entry;

  FetchMessage(int number, String text) {
    entry = new Entry(number, Diagnostic.Kind.ERROR, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
