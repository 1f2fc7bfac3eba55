package dev.sheaf.console.event;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** One attempt at an item in a flight recording, the wait for its futures and fetches included. */
@Name("dev.sheaf.Attempt")
@Label("Attempt")
@Category("Sheaf")
@Description("One attempt at an item, on the thread on which it ended")
@StackTrace(false)
final class AttemptEvent extends Event {
  @Label("Job")
  String job = "";

  @Label("Run")
  String run = "";

  @Label("Position")
  long position;

  @Label("Key")
  @Nullable String key;

  @Label("Attempt")
  @Description("1 for the first")
  int attempt;

  @Label("Outcome")
  @Description("succeeded, retried (it failed, and another one follows) or failed")
  String outcome = "";

  @Label("Cause")
  @Nullable String cause;

  /** Writes the end of the attempt. */
  void end(String how, @Nullable String why) {
    outcome = how;
    cause = why;
    commit();
  }
}
