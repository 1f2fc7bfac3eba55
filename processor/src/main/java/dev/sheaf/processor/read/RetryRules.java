package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.SettingMessage;
import dev.sheaf.processor.model.DurationText;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Rules for {@code @Retry}, on services and on operations. */
public final class RetryRules {
  private static final String BATCHABLE = "dev.sheaf.Batchable";

  private final Language language;
  private final Reporter reporter;
  private final MethodRules names;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public RetryRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.names = new MethodRules(reporter);
  }

  /**
   * Reports all that is wrong with the annotations on a type and its methods.
   *
   * @throws Unresolved if one names a type that does not exist yet
   */
  public void check(TypeElement type) {
    check(type, Annotated.on(type, JobReader.SERVICE), "");
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      boolean process = method.getSimpleName().contentEquals("process");
      check(
          method,
          Annotated.on(method, BATCHABLE),
          process ? ". Put it on " + Signatures.of(type) + " itself" : "");
    }
  }

  private void check(Element element, Optional<Annotated> role, String hint) {
    Optional<Annotated> retry = Annotated.on(element, RetryReader.RETRY);
    if (retry.isPresent() && role.isEmpty()) {
      reporter.report(
          SettingMessage.MISPLACED_RETRY, Place.of(element, retry.get().mirror()), hint);
    }
    retry.ifPresent(this::checkValues);
  }

  private void checkValues(Annotated retry) {
    if (retry.list("on").isEmpty()) {
      reporter.report(SettingMessage.EMPTY_ON, retry.place("on"));
    }
    boolean unused = canName(retry);
    if (retry.list("delays").isEmpty()) {
      reporter.report(SettingMessage.EMPTY_DELAYS, retry.place("delays"));
    }
    for (AnnotationValue delay : retry.list("delays")) {
      checkDelay(retry, delay);
    }
    double jitter = Annotated.as(Double.class, retry.value("jitter"));
    if (!(jitter >= 0 && jitter <= 1)) {
      reporter.report(SettingMessage.JITTER, retry.place("jitter"), jitter);
    }
  }

  /**
   * Whether generated code can name the failures of an operation; one that it cannot is reported.
   */
  boolean canName(ExecutableElement method) {
    return Annotated.on(method, RetryReader.RETRY).map(this::canName).orElse(true);
  }

  private boolean canName(Annotated retry) {
    boolean sound = true;
    for (AnnotationValue failure : retry.list("on")) {
      Place place = new Place(retry.element(), retry.mirror(), failure);
      Reach reach = Reach.beside(retry.element());
      for (TypeElement type : language.type(failure).stream().toList()) {
        sound &= names.checkName(reach, type.asType(), place);
      }
    }
    return sound;
  }

  private void checkDelay(Annotated retry, AnnotationValue delay) {
    String text = Annotated.as(String.class, delay);
    if (DurationText.parse(text).isEmpty()) {
      reporter.report(
          SettingMessage.DURATION, new Place(retry.element(), retry.mirror(), delay), text);
    }
  }
}
