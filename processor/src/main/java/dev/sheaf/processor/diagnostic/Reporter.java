package dev.sheaf.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/** Reports problems to the compiler; the one class that touches the {@link Messager}. */
public final class Reporter {
  private final Messager messager;
  private int errors;

  /** Reports to {@code messager}. */
  public Reporter(Messager messager) {
    this.messager = messager;
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
    messager.printMessage(
        problem.message().severity(),
        problem.shown(),
        positioned(place.element()),
        place.annotation(),
        place.value());
  }

  /** How many errors were reported so far, over all rounds. */
  public int errors() {
    return errors;
  }

  /** Record components have no position of their own in javac 17; the field of that name has. */
  private static Element positioned(Element element) {
    if (element.getKind() != ElementKind.RECORD_COMPONENT) {
      return element;
    }
    for (VariableElement field : ElementFilter.fieldsIn(Owner.of(element).getEnclosedElements())) {
      if (field.getSimpleName().equals(element.getSimpleName())) {
        return field;
      }
    }
    return element;
  }
}
