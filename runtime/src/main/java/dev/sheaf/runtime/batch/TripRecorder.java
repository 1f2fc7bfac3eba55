package dev.sheaf.runtime.batch;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Writes one flight recorder event a trip, where the JVM has a recorder and it is in use. */
final class TripRecorder {
  private static final boolean AVAILABLE = ModuleLayer.boot().findModule("jdk.jfr").isPresent();

  private TripRecorder() {}

  static void record(String operation, int keys, long nanos, @Nullable Throwable failure) {
    if (AVAILABLE && FlightRecorder.isInitialized()) {
      TripEvent.write(operation, keys, nanos, failure);
    }
  }
}
