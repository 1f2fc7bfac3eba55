package dev.sheaf.console.event;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** An item in a flight recording, from when it was read until it is through. */
@Name("dev.sheaf.Item")
@Label("Item")
@Category("Sheaf")
@Description("An item, from when it was read until it is done or has failed")
@StackTrace(false)
final class ItemEvent extends Event {
  @Label("Job")
  String job = "";

  @Label("Run")
  String run = "";

  @Label("Position")
  long position;

  @Label("Key")
  @Nullable String key;

  @Label("Attempts")
  int attempts;

  @Label("Outcome")
  @Description("succeeded or failed")
  String outcome = "";

  @Label("Cause")
  @Nullable String cause;

  /** The attempt under way; no part of the event. */
  transient @Nullable AttemptEvent attempt;
}
