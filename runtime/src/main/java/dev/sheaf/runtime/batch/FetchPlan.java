package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/**
 * What is fetched for each item, and which fetches share a trip, as the compiler worked it out.
 * Generated; stateless but for what the operations count.
 */
public abstract class FetchPlan {
  private final Fetched[] fetches;
  private final int trips;

  /** The fetches in the order of the parameters that they are for. */
  protected FetchPlan(Fetched... fetches) {
    this.fetches = fetches.clone();
    int last = -1;
    for (Fetched fetch : fetches) {
      last = Math.max(last, fetch.trip);
    }
    trips = last + 1;
  }

  /** The shape in which a parameter receives what is fetched. */
  public enum Shape {
    /** The value of one key, which must be there. */
    VALUE,
    /** As {@link #VALUE}, of a key that is also to be had as a number. */
    VALUE_OF_NUMBER,
    /** The value of one key, empty where there is none, or no key. */
    OPTIONAL,
    /** The values of several keys in their order, all of which must be there. */
    LIST,
    /** The values of several keys in their order, empty where there is none. */
    OPTIONALS,
    /** The values of several keys by key, without those that are not there. */
    MAP
  }

  /** One fetch. */
  public static final class Fetched {
    final Shape shape;
    final int trip;
    final int[] needs;

    /**
     * A fetch.
     *
     * @param shape what its parameter receives
     * @param trip the number of the trip it shares with others, in the order in which trips begin
     * @param needs the numbers of the fetches whose values its arguments are made of
     */
    public Fetched(Shape shape, int trip, int... needs) {
      this.shape = shape;
      this.trip = trip;
      this.needs = needs.clone();
    }
  }

  /** The operation to ask, with its arguments for this item. */
  protected abstract Route route(int fetch, Chunk chunk, int row) throws Throwable;

  /** The key to ask for; where several are, the collection of them; null for no fetch. */
  protected abstract @Nullable Object key(int fetch, Chunk chunk, int row) throws Throwable;

  /**
   * The key to ask for as a number, where the fetch has the shape {@link Shape#VALUE_OF_NUMBER}.
   */
  protected long number(int fetch, Chunk chunk, int row) throws Throwable {
    throw new UnsupportedOperationException("fetch " + fetch + " has no key that is a number");
  }

  /** The exception that says that the operation has nothing for {@code key}. */
  protected abstract Throwable missing(String operation, Object key);

  final int fetchCount() {
    return fetches.length;
  }

  final Fetched fetch(int number) {
    return fetches[number];
  }

  /** How many fetches share a trip, and with it the operation. */
  final int fetchesOf(int trip) {
    int count = 0;
    for (Fetched fetch : fetches) {
      count += fetch.trip == trip ? 1 : 0;
    }
    return count;
  }

  final int tripCount() {
    return trips;
  }
}
