package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one fetch of a plan asked for each row of a chunk: a slot of a key table, or several, or a
 * mark that says why there is none.
 */
final class Column {
  private static final int NOTHING = -1;
  private static final int FAILED = -2;
  private static final int KEPT = -3;
  private static final int UNASKED = -4;
  private static final int[] NO_SLOTS = {};

  private final FetchPlan plan;
  private final int number;
  private final FetchPlan.Shape shape;
  private final boolean single;
  private final boolean needed;
  private final int[] slots;
  private final int @Nullable [] @Nullable [] several;
  private @Nullable Context current;
  private @Nullable Context only;
  private Context @Nullable [] contexts;
  private boolean straight;
  private boolean anyMarked;
  private @Nullable Map<Integer, Throwable> errors;
  private @Nullable Map<Integer, @Nullable Object> kept;

  /** Of the fetch with that number. */
  Column(FetchPlan plan, int number, int rows) {
    this.plan = plan;
    this.number = number;
    shape = plan.fetch(number).shape;
    single = shape == FetchPlan.Shape.VALUE || shape == FetchPlan.Shape.VALUE_OF_NUMBER;
    needed = single || shape == FetchPlan.Shape.LIST;
    slots = new int[rows];
    Arrays.fill(slots, UNASKED);
    several = single || shape == FetchPlan.Shape.OPTIONAL ? null : new int[rows][];
  }

  /** Says that the rows that follow ask {@code context}. */
  void turnTo(Context context) {
    if (only == null) {
      only = context;
    } else if (contexts == null && context != only) {
      contexts = new Context[slots.length];
      Arrays.fill(contexts, only);
    }
    current = context;
    straight = several == null && contexts == null;
  }

  /** Whether nothing has been asked for, or kept, of any row. */
  boolean untouched() {
    return only == null && kept == null;
  }

  /** Asks for the key, or keys, of a row. */
  void ask(int row, @Nullable Object key) {
    if (straight && key != null && current != null) {
      slots[row] = current.ask(key);
      return;
    }
    Context context = context(row);
    if (several != null) {
      several[row] = slots(context, key);
      slots[row] = 0;
    } else if (key != null) {
      slots[row] = context.ask(key);
    } else if (shape == FetchPlan.Shape.OPTIONAL) {
      slots[row] = NOTHING;
      anyMarked = true;
    } else {
      fail(row, new NullPointerException("the key for " + context.route + " is null"));
    }
  }

  /** Asks for the key of a row, where keys are numbers. */
  void askNumber(int row, long key) {
    slots[row] = context(row).ask(key);
  }

  private Context context(int row) {
    Context context = Objects.requireNonNull(current);
    if (contexts != null) {
      contexts[row] = context;
    }
    return context;
  }

  private static int[] slots(Context context, @Nullable Object keys) {
    Collection<?> all = (Collection<?>) nonNull(context, keys, "the collection of keys for ");
    int[] slots = new int[all.size()];
    int i = 0;
    for (Object key : all) {
      slots[i++] = context.ask(nonNull(context, key, "one of the keys for "));
    }
    return slots;
  }

  private static Object nonNull(Context context, @Nullable Object asked, String what) {
    if (asked == null) {
      throw new NullPointerException(what + context.route + " is null; leave it out, or empty");
    }
    return asked;
  }

  /** Takes for a row what an earlier attempt has got, instead of asking for it. */
  void keep(int row, Row before) {
    if (before.has(number)) {
      slots[row] = KEPT;
      kept = kept == null ? new HashMap<>() : kept;
      kept.put(row, before.value(number));
    }
  }

  /** Whether nothing has been asked for a row yet. */
  boolean unasked(int row) {
    return slots[row] == UNASKED;
  }

  /** Whether it is known what a row gets, or why it gets nothing. */
  boolean settled(int row) {
    int slot = slots[row];
    if (slot < 0) {
      return slot != UNASKED;
    }
    if (several == null) {
      return table(row).answered(slot);
    }
    for (int each : several(row)) {
      if (!table(row).answered(each)) {
        return false;
      }
    }
    return true;
  }

  /** Notes that a row cannot be asked for, because what it needs failed. */
  void skip(int row) {
    slots[row] = FAILED;
    anyMarked = true;
  }

  /** Notes that a row's key could not be had. */
  void fail(int row, Throwable error) {
    skip(row);
    if (errors == null) {
      errors = new HashMap<>();
    }
    errors.put(row, error);
  }

  private KeyTable table(int row) {
    return asked(row).table;
  }

  private Context asked(int row) {
    return Objects.requireNonNull(contexts == null ? only : contexts[row]);
  }

  /** Whether some row may lack what a parameter takes. */
  static boolean anyUnfit(Column[] columns) {
    boolean any = false;
    for (Column column : columns) {
      any |= column.anyUnfit();
    }
    return any;
  }

  /** Whether some row may lack what its parameter takes. */
  boolean anyUnfit() {
    return anyMarked || contexts != null || (only != null && only.anyUnfit());
  }

  /** Whether a row lacks what its parameter takes. */
  boolean failed(int row) {
    if (slots[row] < NOTHING) {
      return slots[row] == FAILED;
    }
    if (several == null) {
      return slots[row] != NOTHING && unfit(table(row).stored(slots[row]));
    }
    for (int slot : several(row)) {
      if (unfit(table(row).stored(slot))) {
        return true;
      }
    }
    return false;
  }

  private boolean unfit(@Nullable Object stored) {
    return stored instanceof Failed || (needed && stored == Values.MISSING);
  }

  private int[] several(int row) {
    int[] own = several == null ? null : several[row];
    return own == null ? NO_SLOTS : own;
  }

  /** Why a row failed, whose cells in all columns are settled; null if it did not. */
  static @Nullable Throwable failure(Column[] columns, int row) {
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

  /** Adds why a row failed here; nothing where the reason lies in what it needs. */
  private void addFailures(int row, List<@Nullable Object> failures) {
    Throwable error = errors == null ? null : errors.get(row);
    if (error != null) {
      failures.add(new Failed(error));
    } else if (slots[row] != FAILED) {
      for (int slot : several == null ? new int[] {slots[row]} : several(row)) {
        addFailure(row, slot, failures);
      }
    }
  }

  private void addFailure(int row, int slot, List<@Nullable Object> failures) {
    Object stored = slot == NOTHING ? null : table(row).stored(slot);
    if (stored == Values.MISSING && unfit(stored)) {
      String name = asked(row).route.operation().name();
      failures.add(new Failed(plan.missing(name, table(row).key(slot))));
    } else if (stored instanceof Failed) {
      failures.add(stored);
    }
  }

  /** What the parameter receives for a row that has not failed. */
  @Nullable Object value(int row) {
    if (kept != null && slots[row] == KEPT) {
      return kept.get(row);
    }
    if (single) {
      return Values.load(stored(row, slots[row]));
    }
    if (shape == FetchPlan.Shape.OPTIONAL) {
      return slots[row] == NOTHING ? Optional.empty() : optional(row, slots[row]);
    }
    return shape == FetchPlan.Shape.MAP ? map(row) : list(row);
  }

  /** What the parameter receives, a number, for a row that has not failed. */
  long number(int row) {
    return slots[row] >= 0 && table(row) instanceof LongTable table
        ? table.number(slots[row])
        : ((Number) Objects.requireNonNull(value(row))).longValue();
  }

  private Object stored(int row, int slot) {
    return Values.present(table(row).stored(slot));
  }

  private Optional<Object> optional(int row, int slot) {
    Object stored = stored(row, slot);
    return stored == Values.MISSING
        ? Optional.empty()
        : Optional.ofNullable(Values.<@Nullable Object>load(stored));
  }

  private List<@Nullable Object> list(int row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int slot : several(row)) {
      values.add(
          shape == FetchPlan.Shape.OPTIONALS
              ? optional(row, slot)
              : Values.<@Nullable Object>load(stored(row, slot)));
    }
    return values;
  }

  private Map<Object, @Nullable Object> map(int row) {
    Map<Object, @Nullable Object> values = new LinkedHashMap<>();
    for (int slot : several(row)) {
      Object stored = stored(row, slot);
      if (stored != Values.MISSING) {
        values.put(table(row).key(slot), Values.load(stored));
      }
    }
    return values;
  }
}
