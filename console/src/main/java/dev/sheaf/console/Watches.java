package dev.sheaf.console;

import dev.sheaf.runtime.run.Watch;

/** Hands on to several who watch a run. */
final class Watches implements Watch {
  private final Watch[] watches;

  Watches(Watch... watches) {
    this.watches = watches;
  }

  @Override
  public void began(long position) {
    for (Watch watch : watches) {
      watch.began(position);
    }
  }

  @Override
  public void succeeded(long position) {
    for (Watch watch : watches) {
      watch.succeeded(position);
    }
  }

  @Override
  public void failed(long position, int attempt, Throwable cause, boolean again) {
    for (Watch watch : watches) {
      watch.failed(position, attempt, cause, again);
    }
  }

  @Override
  public void broke(Throwable cause) {
    for (Watch watch : watches) {
      watch.broke(cause);
    }
  }
}
