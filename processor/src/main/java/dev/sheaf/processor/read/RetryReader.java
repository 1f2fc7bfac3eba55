package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.DurationText;
import dev.sheaf.processor.model.RetryModel;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads {@code @Retry}; what is wrong with it, {@link RetryRules} report. */
final class RetryReader {
  static final String RETRY = "dev.sheaf.Retry";

  private RetryReader() {}

  /** What an element's annotation says. */
  static RetryModel read(Element element) {
    return Annotated.on(element, RETRY).map(RetryReader::read).orElse(RetryModel.NONE);
  }

  private static RetryModel read(Annotated retry) {
    List<TypeName> on =
        retry.list("on").stream()
            .flatMap(value -> Annotated.asType(value).stream())
            .<TypeName>map(ClassName::get)
            .toList();
    List<Duration> delays =
        retry.texts("delays").stream().flatMap(text -> DurationText.parse(text).stream()).toList();
    return new RetryModel(on, delays, Annotated.as(Double.class, retry.value("jitter")));
  }
}
