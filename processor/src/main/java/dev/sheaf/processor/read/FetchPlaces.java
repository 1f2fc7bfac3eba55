package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.FetchMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Rules for where {@code @Fetch} stands. */
public final class FetchPlaces {
  private final Reporter reporter;

  /** Reports to {@code reporter}. */
  public FetchPlaces(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports each {@code @Fetch} of {@code type} that no method named {@code process} takes. */
  public void check(TypeElement type) {
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method
          && !method.getSimpleName().contentEquals("process")) {
        method.getParameters().forEach(this::check);
      }
    }
  }

  private void check(VariableElement parameter) {
    isFetched(parameter, reporter);
  }

  /** Whether a parameter that is none of {@code process} is to be fetched, which is reported. */
  static boolean isFetched(VariableElement parameter, Reporter reporter) {
    Optional<Annotated> fetch = Annotated.on(parameter, FetchReader.FETCH);
    fetch.ifPresent(
        found ->
            reporter.report(
                FetchMessage.NOT_IN_PROCESS,
                Place.of(parameter, found.mirror()),
                parameter.getSimpleName()));
    return fetch.isPresent();
  }
}
