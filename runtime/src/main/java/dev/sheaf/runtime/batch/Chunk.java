package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many items for which a plan's fetches are made together. A trip goes out as soon as all that it
 * needs is there, and beside the others that may.
 */
public final class Chunk extends Node<Chunk> {
  private final FetchPlan plan;
  private final List<? extends @Nullable Object> items;
  private final Column[] columns;
  private final boolean[] begun;
  private final boolean[] ended;
  private int left;

  /** Fetches by {@code plan} for {@code items}, a row each. */
  public Chunk(FetchPlan plan, List<? extends @Nullable Object> items) {
    this.plan = plan;
    this.items = items;
    left = plan.tripCount();
    begun = new boolean[left];
    ended = new boolean[left];
    columns = new Column[plan.fetchCount()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = new Column(plan, plan.fetch(i).shape(), items.size());
    }
  }

  /** The number of items. */
  public int size() {
    return items.size();
  }

  /** The item of a row. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T extends @Nullable Object> T item(int row) {
    return (T) items.get(row);
  }

  /** What a fetch gave a row that has not failed, in the shape that its parameter takes. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T extends @Nullable Object> T value(int fetch, int row) {
    return (T) columns[fetch].value(row);
  }

  /** Why a row failed; null if it did not. */
  public @Nullable Throwable failure(int row) {
    List<@Nullable Object> failures = new ArrayList<>(0);
    for (Column column : columns) {
      if (column.failed(row)) {
        column.addFailures(row, failures);
      }
    }
    Failed first = failures.isEmpty() ? null : Failed.first(failures.toArray());
    return first == null ? null : first.cause();
  }

  @Override
  void begin(Execution execution) {
    if (items.isEmpty() || left == 0) {
      complete(execution, this);
    } else {
      goOn(execution);
    }
  }

  private void goOn(Execution execution) {
    for (int trip = 0; trip < begun.length; trip++) {
      if (!begun[trip] && ready(trip)) {
        begun[trip] = true;
        begin(execution, trip);
      }
    }
  }

  private boolean ready(int trip) {
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip() == trip) {
        for (int need : plan.fetch(i).needs()) {
          if (!ended[plan.fetch(need).trip()]) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private void begin(Execution execution, int trip) {
    Set<Context> asked = new LinkedHashSet<>();
    for (int i = 0; i < columns.length; i++) {
      if (plan.fetch(i).trip() == trip) {
        fill(execution, i, asked);
      }
    }
    Open open = new Open(this, trip);
    for (Context context : asked) {
      context.markDue();
      if (context.await(0, context.table.size(), open) != null) {
        open.count++;
      }
    }
    open.answered(execution);
  }

  private void fill(Execution execution, int fetch, Set<Context> asked) {
    Column column = columns[fetch];
    Context last = null;
    for (int row = 0; row < items.size(); row++) {
      if (lacks(fetch, row)) {
        column.skip(row);
        continue;
      }
      try {
        Context context = execution.context(plan.route(fetch, this, row), items.size());
        if (context != last) {
          asked.add(context);
          last = context;
        }
        column.ask(row, context, plan.key(fetch, this, row));
      } catch (Throwable e) {
        column.fail(row, e);
      }
    }
  }

  private boolean lacks(int fetch, int row) {
    for (int need : plan.fetch(fetch).needs()) {
      if (columns[need].failed(row)) {
        return true;
      }
    }
    return false;
  }

  private void ended(Execution execution, int trip) {
    ended[trip] = true;
    left--;
    if (left == 0) {
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
    return "fetches for " + items.size() + " items";
  }

  @Override
  void eachAwaited(Execution execution, Consumer<Node<?>> awaited) {}

  /** A trip under way: as many contexts of it as have not answered yet, and one until all asked. */
  private static final class Open implements SlotRange.Listener {
    private final Chunk chunk;
    private final int trip;
    private int count = 1;

    Open(Chunk chunk, int trip) {
      this.chunk = chunk;
      this.trip = trip;
    }

    @Override
    public void answered(Execution execution) {
      count--;
      if (count == 0) {
        chunk.ended(execution, trip);
      }
    }
  }
}
