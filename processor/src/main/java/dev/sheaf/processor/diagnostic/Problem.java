package dev.sheaf.processor.diagnostic;

import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

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

  /**
   * What tells it from other problems in all rounds, in which its element is not the same object.
   */
  String identity() {
    return message.isSaidOnce() ? shown() : shown() + path(place.element());
  }

  private static String path(@Nullable Element element) {
    return element == null ? "" : path(element.getEnclosingElement()) + " " + element;
  }

  /** The text as it is shown, with its id in front. */
  public String shown() {
    return message.id() + ": " + text;
  }
}
