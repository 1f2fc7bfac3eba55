package dev.sheaf.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Reports problems to the compiler; the one class that touches the {@link Messager}. */
public final class Reporter {
  private final Messager messager;
  private final boolean eclipse;
  private int errors;

  /** Reports to {@code messager}. */
  public Reporter(Messager messager) {
    this.messager = messager;
    this.eclipse = messager.getClass().getName().startsWith("org.eclipse.");
  }

  /** Reports {@code message} at {@code place}. */
  public void report(Message message, Place place, Object... arguments) {
    report(Problem.of(message, place, arguments));
  }

  /** Reports a problem. */
  public void report(Problem problem) {
    if (problem.message().severity() == Diagnostic.Kind.ERROR) {
      errors++;
    }
    Place place = problem.place();
    Element element = eclipse ? Position.inEclipse(place.element()) : Position.of(place.element());
    boolean moved = !element.equals(place.element());
    messager.printMessage(
        problem.message().severity(),
        problem.shown(),
        element,
        moved ? null : place.annotation(),
        moved ? null : place.value());
  }

  /** How many errors were reported so far, over all rounds. */
  public int errors() {
    return errors;
  }
}
