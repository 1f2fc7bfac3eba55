package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The contexts of one execution, a context per route, in the order of their first use. */
final class Contexts {
  private static final int FEW = 8;

  private final List<Context> all = new ArrayList<>(4);
  private @Nullable Map<Route, Context> byRoute;
  private @Nullable Context last;

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

  /** The calls that are to be made now: of every context, or of those that are full or due. */
  List<Call> dispatch(Execution execution, boolean everything) {
    List<Call> calls = new ArrayList<>(all.size());
    for (Context context : all) {
      boolean whole = everything || context.due();
      if (context.pending() > 0 && (whole || context.full())) {
        context.dispatch(execution, whole, calls);
      }
    }
    return calls;
  }
}
