package dev.sheaf.processor.step;

import com.google.common.base.Throwables;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.Unresolved;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Takes one step through the rounds of a compilation: type by type, so that one type's problem
 * never hides another's, and again in the next round where a type is not there yet.
 */
final class Rounds {
  private final Step step;
  private final Elements elements;
  private final Reporter reporter;

  /** By name, because elements must not be kept from one round to the next. */
  private final Set<String> deferred = new LinkedHashSet<>();

  Rounds(Step step, ProcessingEnvironment environment, Reporter reporter) {
    this.step = step;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
  }

  /** Whether a type waits for another that is not there yet. */
  boolean areWaiting() {
    return !deferred.isEmpty();
  }

  Set<String> annotations() {
    return step.annotations();
  }

  void process(RoundEnvironment round) {
    boolean last = round.processingOver();
    due(round).forEach(type -> process(type, last));
    if (last) {
      step.finish();
      reporter.release();
    }
  }

  private Set<TypeElement> due(RoundEnvironment round) {
    Set<TypeElement> due = new LinkedHashSet<>();
    deferred.forEach(name -> due.add(elements.getTypeElement(name)));
    deferred.clear();
    for (String name : step.annotations()) {
      TypeElement annotation = elements.getTypeElement(name);
      if (annotation != null) {
        round.getElementsAnnotatedWith(annotation).forEach(each -> due.add(typeOf(each)));
      }
    }
    return due;
  }

  private static TypeElement typeOf(Element element) {
    return element instanceof TypeElement type ? type : typeOf(Owner.of(element));
  }

  private void process(TypeElement type, boolean last) {
    try {
      if (last) {
        step.giveUp(type);
      } else {
        step.process(type);
      }
    } catch (Unresolved e) {
      reporter.takeBack();
      deferred.add(type.getQualifiedName().toString());
    } catch (RuntimeException e) {
      admit(e, type);
    }
    reporter.release();
  }

  private void admit(RuntimeException failure, TypeElement type) {
    String trace = Throwables.getStackTraceAsString(failure);
    reporter.report(JobMessage.UNEXPECTED, Place.of(type), trace);
  }
}
