package dev.sheaf.runtime.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides on which thread each call is made. Calls that are known to be quick, and the last one
 * where a single thread takes part and would only wait, are made by the thread that drives, because
 * handing them over would cost more than they do; all others run beside each other.
 */
final class Launcher {
  private boolean several;
  private @Nullable Call own;

  /** Says how many threads take part at the moment. */
  void participant(int running) {
    several |= running > 1;
  }

  void launch(List<Call> calls) {
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

  /** The calls that the driving thread is to make itself, chained; null if there is none. */
  @Nullable Call takeOwn() {
    Call taken = own;
    own = null;
    return taken;
  }
}
