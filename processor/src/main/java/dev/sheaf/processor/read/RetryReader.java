package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.DurationText;
import dev.sheaf.processor.model.RetryModel;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @Retry}; what is wrong with it, {@link RetryRules} report. */
final class RetryReader {
  static final String RETRY = "dev.sheaf.Retry";

  private RetryReader() {}

  /** What an element's annotation says. */
  static RetryModel read(Element element) {
    return Annotated.on(element, RETRY).map(RetryReader::read).orElse(RetryModel.NONE);
  }

  /** The types of the failures that are tried again. */
  static List<TypeMirror> types(Element element, Language language) {
    return Annotated.on(element, RETRY).stream()
        .flatMap(retry -> retry.list("on").stream())
        .flatMap(value -> language.type(value).stream())
        .map(TypeElement::asType)
        .toList();
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
