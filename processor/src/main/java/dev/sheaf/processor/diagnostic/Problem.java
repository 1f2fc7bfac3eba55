package dev.sheaf.processor.diagnostic;

import javax.tools.Diagnostic;

/**
 * Something wrong, and where.
 *
 * @param message the catalogue's entry
 * @param place where it stands
 * @param text the message with its arguments put in
 */
public record Problem(Message message, Place place, String text) {

  /** Puts {@code arguments} into the message's text. */
  public static Problem of(Message message, Place place, Object... arguments) {
    return new Problem(message, place, String.format(message.text(), arguments));
  }

  /** Whether it stops the compilation. */
  public boolean isError() {
    return message.severity() == Diagnostic.Kind.ERROR;
  }

  /** The text as it is shown, with its id in front. */
  public String shown() {
    return message.id() + ": " + text;
  }
}
