package dev.sheaf.processor.diagnostic;

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

  /** The number of the id {@code SHEAF-nnn}. */
  int number();

  /** Whether it stops the compilation. */
  Diagnostic.Kind severity();

  /** The text, in which {@code %s} stands for each argument in turn. */
  String text();

  /** The id by which the documentation lists it. */
  default String id() {
    return String.format("SHEAF-%03d", number());
  }
}
