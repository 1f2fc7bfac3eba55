package dev.sheaf.benchmarks.batching;

import dev.sheaf.runtime.MissingKeyException;
import dev.sheaf.runtime.batch.Chunk;
import dev.sheaf.runtime.batch.FetchPlan;
import dev.sheaf.runtime.batch.Operation;
import dev.sheaf.runtime.batch.Route;

/** The plans of the declared style, written as the compiler writes them. */
abstract class Plans extends FetchPlan {

  private Plans(Fetched... fetches) {
    super(fetches);
  }

  @Override
  protected Throwable missing(String operation, Object key) {
    return new MissingKeyException(operation, key);
  }

  /** The user, the spouse's id and the spouse. */
  static final class Couples extends Plans {
    private final Operation operation0;
    private final Operation operation1;
    private final Operation operation2;

    Couples(Operation users, Operation spouseIds) {
      super(
          new Fetched(Shape.VALUE_OF_NUMBER, 1),
          new Fetched(Shape.VALUE_OF_NUMBER, 0),
          new Fetched(Shape.VALUE_OF_NUMBER, 1, 1));
      operation0 = users;
      operation1 = spouseIds;
      operation2 = operation0;
    }

    @Override
    protected Route route(int fetch, Chunk chunk, int row) {
      if (fetch == 0) {
        return operation0.with();
      }
      if (fetch == 1) {
        return operation1.with();
      }
      return operation2.with();
    }

    @Override
    protected Object key(int fetch, Chunk chunk, int row) {
      if (fetch == 0) {
        return chunk.<Long>item(row);
      }
      if (fetch == 1) {
        return chunk.<Long>item(row);
      }
      return chunk.<Long>value(1, row);
    }

    @Override
    protected long number(int fetch, Chunk chunk, int row) {
      if (fetch == 0) {
        return chunk.<Long>item(row);
      }
      if (fetch == 1) {
        return chunk.<Long>item(row);
      }
      return chunk.number(1, row);
    }
  }

  /** The user alone. */
  static final class Flat extends Plans {
    private final Operation operation0;

    Flat(Operation users) {
      super(new Fetched(Shape.VALUE_OF_NUMBER, 0));
      operation0 = users;
    }

    @Override
    protected Route route(int fetch, Chunk chunk, int row) {
      return operation0.with();
    }

    @Override
    protected Object key(int fetch, Chunk chunk, int row) {
      return chunk.<Long>item(row);
    }

    @Override
    protected long number(int fetch, Chunk chunk, int row) {
      return chunk.<Long>item(row);
    }
  }

  /** Five times on to the spouse's id. */
  static final class Chains extends Plans {
    private final Operation operation0;

    Chains(Operation spouseIds) {
      super(
          new Fetched(Shape.VALUE_OF_NUMBER, 0),
          new Fetched(Shape.VALUE_OF_NUMBER, 1, 0),
          new Fetched(Shape.VALUE_OF_NUMBER, 2, 1),
          new Fetched(Shape.VALUE_OF_NUMBER, 3, 2),
          new Fetched(Shape.VALUE_OF_NUMBER, 4, 3));
      operation0 = spouseIds;
    }

    @Override
    protected Route route(int fetch, Chunk chunk, int row) {
      return operation0.with();
    }

    @Override
    protected Object key(int fetch, Chunk chunk, int row) {
      if (fetch == 0) {
        return chunk.<Long>item(row);
      }
      return chunk.<Long>value(fetch - 1, row);
    }

    @Override
    protected long number(int fetch, Chunk chunk, int row) {
      if (fetch == 0) {
        return chunk.<Long>item(row);
      }
      return chunk.number(fetch - 1, row);
    }
  }
}
