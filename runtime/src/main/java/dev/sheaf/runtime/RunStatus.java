package dev.sheaf.runtime;

/** How a run stands; written to {@code run.json} in lower case. */
public enum RunStatus {
  /** Under way, or killed before it could say otherwise. */
  RUNNING,
  /** Every item done. */
  SUCCEEDED,
  /** Ended, and at least one item failed. */
  FAILED,
  /** Stopped on request; what is left can be resumed. */
  STOPPED,
  /** Broken off by an error outside {@code process}, or by too many failures. */
  BROKEN
}
