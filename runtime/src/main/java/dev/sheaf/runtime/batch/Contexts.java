package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contexts of one execution, a context per route, in the order of their first use; and on which
 * threads the calls are made that come of them.
 *
 * <p>Calls that are known to be quick, and the last one where a single thread takes part and would
 * only wait, are made by the thread that drives, because handing them over would cost more than
 * they do; all others run beside each other.
 */
final class Contexts {
  private static final int FEW = 8;

  private final List<Context> all = new ArrayList<>(4);
  private @Nullable Map<Route, Context> byRoute;
  private @Nullable Context last;
  private boolean several;
  private @Nullable Call own;

  /** Says how many threads take part at the moment. */
  void participant(int running) {
    several |= running > 1;
  }

  /** The context of {@code route}, made when it is first asked for. */
  Context get(Route route, int expectedKeys) {
    Context found = last;
    if (found == null || !found.route.equals(route)) {
      found = find(route);
      if (found == null) {
        found = add(new Context(route, expectedKeys));
      }
      last = found;
    }
    return found;
  }

  private @Nullable Context find(Route route) {
    if (byRoute != null) {
      return byRoute.get(route);
    }
    for (Context context : all) {
      if (context.route.equals(route)) {
        return context;
      }
    }
    return null;
  }

  private Context add(Context context) {
    all.add(context);
    if (byRoute != null) {
      byRoute.put(context.route, context);
    } else if (all.size() > FEW) {
      byRoute = new HashMap<>();
      for (Context each : all) {
        byRoute.put(each.route, each);
      }
    }
    return context;
  }

  boolean anyPending() {
    for (Context context : all) {
      if (context.pending() > 0) {
        return true;
      }
    }
    return false;
  }

  /** Makes the calls of every context, or of those that are full or due. */
  void dispatch(Execution execution, boolean everything) {
    List<Call> calls = new ArrayList<>(all.size());
    for (Context context : all) {
      boolean whole = everything || context.due();
      if (context.pending() > 0 && (whole || context.full())) {
        context.dispatch(execution, whole, calls);
      }
    }
    launch(calls);
  }

  private void launch(List<Call> calls) {
    Call slow = null;
    for (Call call : calls) {
      if (call.operation().immediate || call.operation().counts().fast()) {
        keep(call);
      } else {
        if (slow != null) {
          slow.submit();
        }
        slow = call;
      }
    }
    if (slow != null && several) {
      slow.submit();
    } else if (slow != null) {
      keep(slow);
    }
  }

  private void keep(Call call) {
    if (call.operation().limit.admit(call)) {
      call.after = own;
      own = call;
    }
  }

  /**
   * The calls that the driving thread is to make itself once it drives no longer, chained in front
   * of those it has {@code taken} already; null if there is none.
   */
  @Nullable Call takeOwn(@Nullable Call taken) {
    Call chain = taken;
    for (Call call = own; call != null; call = own) {
      own = call.after;
      call.after = chain;
      chain = call;
    }
    return chain;
  }
}
