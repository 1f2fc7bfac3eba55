package dev.sheaf.processor.diagnostic;

import com.google.errorprone.annotations.Immutable;
import javax.tools.Diagnostic;

/**
 * One entry of the catalogue: what is wrong and how to mend it, under an id that never changes its
 * meaning.
 *
 * <p>Each family of annotations has an enum of its own with a range of numbers: {@link JobMessage}
 * 1 to 29, types that carry an annotation 30 to 39, parameters 50 to 99, JSON 100 to 119, batching
 * 120 to 169, sources and services 170 to 199.
 */
public interface Message {

  /**
   * What the catalogue holds of a message.
   *
   * @param number the number of the id {@code SHEAF-nnn}
   * @param severity whether it stops the compilation
   * @param text the text, in which {@code %s} stands for each argument in turn
   */
  @Immutable
  record Entry(int number, Diagnostic.Kind severity, String text) {}

  /** What the catalogue holds of it. */
  Entry entry();

  /** The number of the id {@code SHEAF-nnn}. */
  default int number() {
    return entry().number();
  }

  /** Whether it stops the compilation. */
  default Diagnostic.Kind severity() {
    return entry().severity();
  }

  /** The text, in which {@code %s} stands for each argument in turn. */
  default String text() {
    return entry().text();
  }

  /** Whether it is about something that stands elsewhere, and is said once wherever it is met. */
  default boolean isSaidOnce() {
    return false;
  }

  /** The id by which the documentation lists it. */
  default String id() {
    return String.format("SHEAF-%03d", number());
  }
}
