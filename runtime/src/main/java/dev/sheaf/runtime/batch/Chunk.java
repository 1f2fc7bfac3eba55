package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many items for which a plan's fetches are made together. A trip goes out as soon as all that it
 * needs is there, and beside the others that may.
 */
public final class Chunk extends Node<Chunk> {
  private static final int NOT_BEGUN = -1;

  private final FetchPlan plan;
  private final @Nullable Object[] items;
  private final Column[] columns;
  private final int[] open;
  private int left;
  private boolean anyUnfit;

  /** Fetches by {@code plan} for {@code items}, a row each. */
  public Chunk(FetchPlan plan, List<? extends @Nullable Object> items) {
    this(plan, items.toArray());
  }

  private Chunk(FetchPlan plan, @Nullable Object[] items) {
    this.plan = plan;
    this.items = items;
    left = plan.tripCount();
    open = new int[left];
    Arrays.fill(open, NOT_BEGUN);
    columns = new Column[plan.fetchCount()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(plan, plan.fetch(i).shape(), items.length);
    }
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
    if (!anyUnfit) {
      return null;
    }
    List<@Nullable Object> failures = null;
    for (Column column : columns) {
      if (column.failed(row)) {
        failures = failures == null ? new ArrayList<>() : failures;
        column.addFailures(row, failures);
      }
    }
    Failed first = failures == null ? null : Failed.first(failures.toArray());
    return first == null ? null : first.cause();
  }

  /** Takes over what an earlier attempt at a row has got. */
  void keep(int row, @Nullable Row before) {
    for (int i = 0; before != null && i < columns.length; i++) {
      if (before.chunk.begun(i) && !before.chunk.columns[i].failed(before.number)) {
        columns[i].keep(row, before.value(i));
      }
    }
  }

  private boolean begun(int fetch) {
    return open[plan.fetch(fetch).trip()] != NOT_BEGUN;
  }

  @Override
  void begin(Execution execution) {
    if (items.length == 0 || left == 0) {
      complete(execution, this);
    } else {
      goOn(execution);
    }
  }

  private void goOn(Execution execution) {
    for (int trip = 0; trip < open.length; trip++) {
      if (open[trip] == NOT_BEGUN && ready(trip)) {
        begin(execution, trip);
      }
    }
  }

  private boolean ready(int trip) {
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip() == trip) {
        for (int need : plan.fetch(i).needs()) {
          if (open[plan.fetch(need).trip()] != 0) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void begin(Execution execution, int trip) {
    List<Context> asked = new ArrayList<>(1);
    int expected = items.length * plan.fetchesOf(trip);
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip() == trip) {
        fill(execution, i, asked, expected);
      }
    }
    open[trip] = 1;
    for (Context context : asked) {
      context.markDue();
      if (context.await(new SlotRange(this, trip, context.settled(), context.table.size()))) {
        open[trip]++;
      }
    }
    answered(execution, trip);
  }

  private void fill(Execution execution, int fetch, List<Context> asked, int expected) {
    Column column = columns[fetch];
    boolean mayLack = mayLack(fetch);
    boolean numbers = plan.fetch(fetch).shape() == FetchPlan.Shape.VALUE_OF_NUMBER;
    Route route = null;
    for (int row = 0; row < items.length; row++) {
      if (column.keeps(row)) {
        continue;
      }
      if (mayLack && lacks(fetch, row)) {
        column.skip(row);
        continue;
      }
      try {
        if (route == null || !route.isPlain()) {
          route = plan.route(fetch, this, row);
          column.turnTo(asked(execution, route, asked, expected), row);
        }
        if (numbers && column.takesNumbers()) {
          column.askNumber(row, plan.number(fetch, this, row));
        } else {
          column.ask(row, plan.key(fetch, this, row));
        }
      } catch (Throwable e) {
        column.fail(row, e);
      }
    }
  }

  private Context asked(Execution execution, Route route, List<Context> asked, int expected) {
    Context context = execution.context(route, expected);
    if (context.asker != asked) {
      context.asker = asked;
      asked.add(context);
    }
    return context;
  }

  private boolean mayLack(int fetch) {
    for (int need : plan.fetch(fetch).needs()) {
      if (columns[need].anyUnfit()) {
        return true;
      }
    }
    return false;
  }

  private boolean lacks(int fetch, int row) {
    for (int need : plan.fetch(fetch).needs()) {
      if (columns[need].failed(row)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the contexts of a trip that have answered, and its beginning as one more. */
  @Override
  void answered(Execution execution, int trip) {
    open[trip]--;
    if (open[trip] > 0) {
      return;
    }
    left--;
    if (left == 0) {
      for (Column column : columns) {
        anyUnfit |= column.anyUnfit();
      }
      complete(execution, this);
    } else {
      goOn(execution);
    }
  }

  @Override
  protected Node<Chunk> copy() {
    return new Chunk(plan, items);
  }

  @Override
  String label() {
    return "fetches for " + items.length + " items";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {}
}
