package dev.sheaf.processor.step;

import com.google.common.base.Throwables;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.Unresolved;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  /** Names, because elements must not be kept from one round to the next. */
  private final Set<String> deferred = new LinkedHashSet<>();

  Rounds(Step step, ProcessingEnvironment environment, Reporter reporter) {
    this.step = step;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
  }

  String annotation() {
    return step.annotation();
  }

  void process(RoundEnvironment round) {
    if (!round.processingOver()) {
      due(round).forEach(this::process);
    }
  }

  private List<TypeElement> due(RoundEnvironment round) {
    List<TypeElement> due = new ArrayList<>();
    deferred.forEach(name -> due.add(elements.getTypeElement(name)));
    deferred.clear();
    TypeElement annotation = elements.getTypeElement(step.annotation());
    if (annotation != null) {
      Set<? extends Element> annotated = round.getElementsAnnotatedWith(annotation);
      annotated.stream().map(Rounds::type).distinct().forEach(due::add);
    }
    return due;
  }

  /** The annotated type, or the type of an annotated member. */
  private static TypeElement type(Element annotated) {
    Element type = annotated;
    while (!(type instanceof TypeElement)) {
      type = Owner.of(type);
    }
    return (TypeElement) type;
  }

  private void process(TypeElement type) {
    try {
      step.process(type);
    } catch (Unresolved e) {
      deferred.add(type.getQualifiedName().toString());
    } catch (RuntimeException e) {
      reporter.report(JobMessage.UNEXPECTED, Place.of(type), Throwables.getStackTraceAsString(e));
    }
  }
}
