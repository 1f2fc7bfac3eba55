package dev.sheaf.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.BatchMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.OperationModel.Retry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads what {@code @Retry} says of a batchable method. */
final class RetryReader {
  private static final Map<String, Long> UNITS =
      Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  private final Language language;
  private final Reporter reporter;

  RetryReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** What is tried again; a delay that is none is reported. */
  Retry read(Element element) {
    return Annotated.on(element, "dev.sheaf.Retry").map(this::model).orElse(Retry.NONE);
  }

  private Retry model(Annotated retry) {
    List<TypeName> on = new ArrayList<>();
    for (AnnotationValue value : retry.list("on")) {
      on.add(language.name((TypeMirror) value.getValue()));
    }
    List<Long> delays = new ArrayList<>();
    for (AnnotationValue value : retry.list("delays")) {
      millis((String) value.getValue())
          .ifPresentOrElse(
              delays::add,
              () ->
                  reporter.report(
                      BatchMessage.BAD_DELAY,
                      new Place(retry.element(), retry.mirror(), value),
                      value.getValue()));
    }
    return new Retry(on, delays, (Double) retry.value("jitter").getValue());
  }

  private static Optional<Long> millis(String delay) {
    int digits = 0;
    while (digits < delay.length() && Character.isDigit(delay.charAt(digits))) {
      digits++;
    }
    Long unit = UNITS.get(delay.substring(digits));
    return digits == 0 || digits > 9 || unit == null
        ? Optional.empty()
        : Optional.of(Long.parseLong(delay.substring(0, digits)) * unit);
  }
}
