package dev.sheaf.console.page;

import java.io.IOException;

/** What a browser sent is nothing that this page sends; its message says why. */
final class BadRequest extends IOException {
  private static final long serialVersionUID = 1;

  BadRequest(String message) {
    super(message);
  }
}
