package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many items for which a plan's fetches are made together. A trip goes out as soon as all that it
 * needs is there, and beside the others that may; where some of that takes long, what is there does
 * not wait for it.
 */
public final class Chunk extends Node<Chunk> {
  /** How long answers wait at least for those that are late, to share the trips that follow. */
  private static final long PATIENCE_NANOS = 50_000_000;

  private final FetchPlan plan;
  private final @Nullable Object[] items;
  private final Column[] columns;

  /** The contexts each trip waits for, and one more until it has asked for all rows. */
  private final int[] open;

  private final boolean[] asked;
  private final @Nullable Row @Nullable [] rows;
  private int left;
  private boolean anyUnfit;
  private long began;
  private boolean patient;

  /** Fetches by {@code plan} for {@code items}, a row each. */
  public Chunk(FetchPlan plan, List<? extends @Nullable Object> items) {
    this(plan, items.toArray(), null);
  }

  private Chunk(FetchPlan plan, @Nullable Object[] items, @Nullable Row @Nullable [] rows) {
    this.plan = plan;
    this.items = items;
    this.rows = rows;
    left = plan.tripCount();
    open = new int[left];
    Arrays.fill(open, 1);
    asked = new boolean[left];
    columns = new Column[plan.fetchCount()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(plan, i, items.length);
    }
  }

  /** Fetches by {@code plan} for {@code rows}, and tells each as soon as it has all it wants. */
  static Chunk of(FetchPlan plan, Row[] rows) {
    @Nullable Object[] items = new Object[rows.length];
    for (int i = 0; i < items.length; i++) {
      items[i] = rows[i].item();
    }
    Chunk chunk = new Chunk(plan, items, rows);
    for (Column column : chunk.columns) {
      for (int i = 0; i < items.length; i++) {
        column.keep(i, rows[i]);
      }
    }
    return chunk;
  }

  /** The number of items. */
  public int size() {
    return items.length;
  }

  /** The item of a row. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T extends @Nullable Object> T item(int row) {
    return (T) items[row];
  }

  /** What a fetch gave a row that has not failed, in the shape that its parameter takes. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T extends @Nullable Object> T value(int fetch, int row) {
    return (T) columns[fetch].value(row);
  }

  /** What a fetch gave a row that has not failed, as a number. */
  public long number(int fetch, int row) {
    return columns[fetch].number(row);
  }

  /** Why a row failed; null if it did not. */
  public @Nullable Throwable failure(int row) {
    return anyUnfit ? Column.failure(columns, row) : null;
  }

  @Override
  void begin(Execution execution) {
    began = System.nanoTime();
    if (items.length == 0 || left == 0) {
      complete(execution, this);
    } else {
      goOn(execution, false);
    }
  }

  /** Begins the trips whose needs are there; where some are late, for the rows that have theirs. */
  private void goOn(Execution execution, boolean late) {
    for (int trip = 0; trip < open.length; trip++) {
      boolean ready = !asked[trip] && ready(trip);
      if (ready || (late && !asked[trip])) {
        ask(execution, trip, ready);
      }
    }
  }

  private boolean ready(int trip) {
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip == trip) {
        for (int need : plan.fetch(i).needs) {
          if (open[plan.fetch(need).trip] != 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void ask(Execution execution, int trip, boolean whole) {
    List<Context> contexts = new ArrayList<>(1);
    int expected = items.length * plan.fetchesOf(trip);
    asked[trip] = whole;
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip == trip) {
        fill(execution, i, contexts, expected);
      }
    }
    for (Context context : contexts) {
      context.markDue();
      if (context.await(new SlotRange(this, trip, context.settled(), context.table.size()))) {
        open[trip]++;
      }
    }
    if (whole) {
      open[trip]--;
      endIfDone(execution, trip);
    }
  }

  private void fill(Execution execution, int fetch, List<Context> contexts, int expected) {
    Column column = columns[fetch];
    boolean all = asked[plan.fetch(fetch).trip] && column.untouched() && !mayLack(fetch);
    boolean ofNumber = plan.fetch(fetch).shape == FetchPlan.Shape.VALUE_OF_NUMBER;
    boolean byNumber = false;
    Route route = null;
    for (int row = 0; row < items.length; row++) {
      if (!all && !mayAsk(fetch, row)) {
        continue;
      }
      try {
        if (route == null || !route.isPlain()) {
          route = plan.route(fetch, this, row);
          Context context = context(execution, route, contexts, expected);
          column.turnTo(context);
          byNumber = ofNumber && context.numbers();
        }
        if (byNumber) {
          column.askNumber(row, plan.number(fetch, this, row));
        } else {
          column.ask(row, plan.key(fetch, this, row));
        }
      } catch (Throwable e) {
        column.fail(row, e);
      }
    }
  }

  /** Whether a row is still to ask, and can: what it needs is there, and has not failed. */
  private boolean mayAsk(int fetch, int row) {
    int trip = plan.fetch(fetch).trip;
    if (!columns[fetch].unasked(row) || (!asked[trip] && !settled(trip, row))) {
      return false;
    }
    boolean lacks = lacks(fetch, row);
    if (lacks) {
      columns[fetch].skip(row);
    }
    return !lacks;
  }

  /** Whether all is there that a row needs for a trip. */
  private boolean settled(int trip, int row) {
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip == trip) {
        for (int need : plan.fetch(i).needs) {
          if (!columns[need].settled(row)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private Context context(Execution execution, Route route, List<Context> contexts, int expected) {
    Context context = execution.context(route, expected);
    if (context.asker != contexts) {
      context.asker = contexts;
      contexts.add(context);
    }
    return context;
  }

  private boolean mayLack(int fetch) {
    for (int need : plan.fetch(fetch).needs) {
      if (columns[need].anyUnfit()) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(int fetch, int row) {
    for (int need : plan.fetch(fetch).needs) {
      if (columns[need].failed(row)) {
        return true;
      }
    }
    return false;
  }

  @Override
  void answered(Execution execution, int trip) {
    open[trip]--;
    if (open[trip] > 0) {
      advanced(execution);
    } else {
      endIfDone(execution, trip);
    }
  }

  private void endIfDone(Execution execution, int trip) {
    if (open[trip] > 0) {
      return;
    }
    left--;
    if (left == 0) {
      anyUnfit = Column.anyUnfit(columns);
      tellRows();
      complete(execution, this);
    } else {
      goOn(execution, false);
      tellRows();
    }
  }

  /** Tells the rows that have all they want; trips that others wait for go out in time as well. */
  @Override
  void advanced(Execution execution) {
    tellRows();
    boolean allAsked = true;
    for (boolean each : asked) {
      allAsked &= each;
    }
    if (!allAsked && !patient) {
      patient = true;
      long patience = Math.max(PATIENCE_NANOS, System.nanoTime() - began);
      execution.after(patience, this::hurry);
    }
  }

  private void hurry(Execution execution) {
    patient = false;
    if (result() == null) {
      goOn(execution, true);
    }
  }

  private void tellRows() {
    if (rows != null) {
      Row.tell(rows, columns);
    }
  }

  /** Fails the rows that will get no more, because the chunk itself failed. */
  Chunk fail(Throwable error) {
    for (int i = 0; rows != null && i < rows.length; i++) {
      Row row = rows[i];
      if (row != null) {
        row.completeExceptionally(error);
      }
    }
    return this;
  }

  @Override
  String label() {
    return "fetches for " + items.length + " items";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {}
}
