package dev.sheaf.runtime.batch;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A batchable method of one object: how it is called, how its answer is read, and what has been
 * asked of it so far.
 *
 * <p>Two operations of the same name on the same object are one: their keys share tables.
 *
 * <p>Safe for use by several threads.
 */
public final class Operation {
  private static final @Nullable Object[] NO_ARGUMENTS = {};

  final Object receiver;
  final Form form;
  final int maxSize;
  final boolean splitOnError;
  final boolean immediate;
  final boolean numbers;
  final boolean ints;
  final TripLimit limit;
  private final double jitter;
  private final long[] delaysMillis;
  private final Class<?>[] retriedOn;
  final Route plain;
  private final String name;
  private final Caller caller;
  private final int method;
  private final TripCounts counts = new TripCounts();

  private Operation(Builder builder) {
    name = builder.name;
    receiver = builder.receiver;
    caller = builder.caller;
    method = builder.method;
    form = builder.form;
    maxSize = builder.maxSize;
    splitOnError = builder.splitOnError;
    immediate = builder.immediate;
    numbers = builder.numbers;
    ints = builder.ints;
    limit = builder.limit;
    jitter = builder.jitter;
    delaysMillis = builder.delaysMillis;
    retriedOn = builder.retriedOn;
    plain = new Route(this, NO_ARGUMENTS);
  }

  /**
   * Describes an operation.
   *
   * @param name {@code Type.method}, as statistics show it
   * @param receiver the object that has the method
   * @param form the shape of its answer
   * @param caller what calls it
   * @param method its number for the caller
   */
  public static Builder named(String name, Object receiver, Form form, Caller caller, int method) {
    return new Builder(name, receiver, form, caller, method);
  }

  /** Called by generated code: the operation of that method among those of a client. */
  public static Operation find(Operation[] operations, String name) {
    for (Operation operation : operations) {
      if (operation.name.equals(name)) {
        return operation;
      }
    }
    throw new IllegalStateException(
        "there is no operation " + name + "; compile the class that fetches from it again");
  }

  /** {@code Type.method}. */
  public String name() {
    return name;
  }

  /** What its trips came to so far. */
  public TripCounts counts() {
    return counts;
  }

  /**
   * This operation with the arguments beside the keys; only keys of equal arguments share trips.
   */
  public Route with(@Nullable Object... arguments) {
    return arguments.length == 0 ? plain : new Route(this, arguments);
  }

  /**
   * The wait in milliseconds before another attempt.
   *
   * @param failure what went wrong
   * @param attempt the number of the attempt that failed, from 1
   * @return a negative number where no other attempt is to be made
   */
  long delayMillis(Throwable failure, int attempt) {
    for (Class<?> type : retriedOn) {
      if (attempt <= delaysMillis.length && type.isInstance(failure)) {
        double random = ThreadLocalRandom.current().nextDouble(-1, 1);
        return Math.round(delaysMillis[attempt - 1] * (1 + jitter * random));
      }
    }
    return -1;
  }

  @Nullable Object call(Keys keys, @Nullable Object[] arguments) throws Throwable {
    return caller.call(method, keys, arguments);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Operation operation
            && receiver == operation.receiver
            && name.equals(operation.name));
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(receiver) + name.hashCode();
  }

  /** Collects what may be left out; not safe for use by several threads. */
  public static final class Builder {
    private final String name;
    private final Object receiver;
    private final Form form;
    private final Caller caller;
    private final int method;
    private int maxSize = Integer.MAX_VALUE;
    private boolean splitOnError;
    private boolean immediate;
    private boolean numbers;
    private boolean ints;
    private double jitter;
    private long[] delaysMillis = {};
    private Class<?>[] retriedOn = {};
    private TripLimit limit = new TripLimit(TripLimit.DEFAULT);

    private Builder(String name, Object receiver, Form form, Caller caller, int method) {
      this.name = name;
      this.receiver = receiver;
      this.form = form;
      this.caller = caller;
      this.method = method;
    }

    /** The most keys of a trip; 0, the default, for no cap. */
    public Builder maxSize(int keys) {
      maxSize = keys == 0 ? Integer.MAX_VALUE : keys;
      return this;
    }

    /** Halves a batch that failed until the bad keys stand alone. */
    public Builder splitOnError() {
      splitOnError = true;
      return this;
    }

    /** Says that the method returns at once, with an answer that will be there later. */
    public Builder immediate() {
      immediate = true;
      return this;
    }

    /** Says that the keys are {@code long}s, which are kept unboxed. */
    public Builder longs() {
      numbers = true;
      return this;
    }

    /** Says that the keys are {@code int}s, which are kept unboxed. */
    public Builder ints() {
      ints = true;
      return longs();
    }

    /** Takes the limit that all operations of this name in the process share. */
    public Builder limit(TripLimit shared) {
      limit = shared;
      return this;
    }

    /**
     * Tries failed keys again as often as there are delays; by default nothing is.
     *
     * @param share the share by which a delay varies at random, from 0 to 1
     * @param delays the waits before the second, third, … attempt, in milliseconds
     * @param on the types of failure, subtypes included
     */
    public Builder retries(double share, long[] delays, Class<?>... on) {
      jitter = share;
      delaysMillis = delays.clone();
      retriedOn = on.clone();
      return this;
    }

    /** The operation. */
    public Operation build() {
      return new Operation(this);
    }
  }
}
