package dev.sheaf.runtime.batch;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;
import org.jspecify.annotations.Nullable;

/** One trip in a flight recording: which operation, for how many keys, how long, how it ended. */
@Name("dev.sheaf.Trip")
@Label("Trip")
@Category("Sheaf")
@Description("One call of a batchable operation")
@StackTrace(false)
final class TripEvent extends Event {
  @Label("Operation")
  String operation = "";

  @Label("Keys")
  int keys;

  @Label("Time")
  @Timespan
  long nanos;

  @Label("Failure")
  @Nullable String failure;

  static void write(String operation, int keys, long nanos, @Nullable Throwable thrown) {
    TripEvent event = new TripEvent();
    event.operation = operation;
    event.keys = keys;
    event.nanos = nanos;
    event.failure = thrown == null ? null : thrown.toString();
    event.commit();
  }
}
