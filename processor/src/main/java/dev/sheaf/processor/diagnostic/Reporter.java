package dev.sheaf.processor.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reports problems to the compiler, each once; the one class that touches the {@link Messager}.
 *
 * <p>What is reported is held until {@link #release}, because a type that is looked at again in a
 * later round must not be complained of twice.
 */
public final class Reporter {
  private final Messager messager;
  private final Supplier<List<TypeElement>> compiledNow;
  private final boolean eclipse;
  private final List<Problem> held = new ArrayList<>();
  private final Set<String> released = new HashSet<>();
  private int errors;

  /** Reports to {@code messager} what is wrong with the types that are {@code compiledNow}. */
  public Reporter(Messager messager, Supplier<List<TypeElement>> compiledNow) {
    this.messager = messager;
    this.compiledNow = compiledNow;
    this.eclipse = messager.getClass().getName().startsWith("org.eclipse.");
  }

  /** Reports {@code message} at {@code place}. */
  public void report(Message message, Place place, Object... arguments) {
    report(Problem.of(message, place, arguments));
  }

  /** Reports a problem. */
  public void report(Problem problem) {
    errors += problem.isError() ? 1 : 0;
    held.add(problem);
  }

  /** How many errors were reported so far, over all rounds. */
  public int errors() {
    return errors;
  }

  /** Shows what was reported and not shown before: a source may be reached from many services. */
  public void release() {
    for (Problem problem : held) {
      if (released.add(problem.identity())) {
        show(problem);
      }
    }
    held.clear();
  }

  /** Takes back what was reported since the last release. */
  public void takeBack() {
    errors -= (int) held.stream().filter(Problem::isError).count();
    held.clear();
  }

  private void show(Problem problem) {
    Element meant = problem.place().element();
    if (eclipse && Position.hasNoOwner(meant)) {
      Position.ownerIn(compiledNow.get(), meant)
          .ifPresentOrElse(owner -> showNear(problem, owner), () -> show(problem, meant));
    } else if (eclipse && Position.isLostInEclipse(meant)) {
      showNear(problem, meant);
    } else {
      show(problem, eclipse ? meant : Position.of(meant));
    }
  }

  /** Shows a problem where Eclipse's compiler can, and says what is meant. */
  private void showNear(Problem problem, Element around) {
    Element meant = problem.place().element();
    String text = problem.shown() + " [" + Position.shown(meant, around) + "]";
    Element near = Position.isLostInEclipse(around) ? Position.nearInEclipse(around) : around;
    messager.printMessage(problem.message().severity(), text, near);
  }

  private void show(Problem problem, Element element) {
    Place place = problem.place();
    boolean moved = !element.equals(place.element());
    messager.printMessage(
        problem.message().severity(),
        problem.shown(),
        element,
        moved ? null : place.annotation(),
        moved ? null : place.value());
  }
}
