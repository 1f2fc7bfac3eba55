package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Nearest;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.DefaultText;
import dev.sheaf.processor.model.ParameterModel;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import org.jspecify.annotations.Nullable;

/** Checks defaults as far as their types are known to the compiler. */
final class DefaultChecker {
  private final Reporter reporter;

  DefaultChecker(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports each default that a run could not take. */
  void check(Annotated param, ParameterModel option) {
    List<? extends AnnotationValue> values = param.list("defaultValue");
    if (values.size() > 1 && !option.shape().collects()) {
      reporter.report(
          ParameterMessage.SEVERAL_DEFAULTS,
          param.place("defaultValue"),
          option.option(),
          values.size());
    }
    if (option.settings().secret() && !values.isEmpty()) {
      Place place = param.place("defaultValue");
      reporter.report(ParameterMessage.SECRET_DEFAULT, place, option.option(), option.option());
    }
    for (AnnotationValue value : values) {
      Place place = new Place(param.element(), param.mirror(), value);
      check(Annotated.as(String.class, value), option, place);
    }
  }

  private void check(String text, ParameterModel option, Place place) {
    if (option.shape() != ParameterModel.Shape.MAP) {
      checkValue(text, option, converted(option), place);
      return;
    }
    int equals = text.indexOf('=');
    if (equals < 0) {
      reporter.report(ParameterMessage.MAP_DEFAULT, place, text, option.option());
    } else {
      checkValue(text.substring(0, equals), option, option.key(), place);
      checkValue(text.substring(equals + 1), option, converted(option), place);
    }
  }

  /** What values must fit; a converter of the user's is not known before it runs. */
  private static @Nullable ConversionModel converted(ParameterModel option) {
    return option.settings().converter().isPresent() ? null : option.conversion();
  }

  private void checkValue(
      String text, ParameterModel option, @Nullable ConversionModel conversion, Place place) {
    if (option.shape().isFlag()) {
      checkLabel(text, option, List.of("true", "false"), place);
    } else if (option.shape().chooses()) {
      checkLabel(text, option, option.labels(), place);
    } else if (conversion != null && !conversion.labels().isEmpty()) {
      checkLabel(text, option, conversion.labels(), place);
    } else if (conversion != null && !DefaultText.fits(text, conversion)) {
      report(text, option, conversion.expected(), "", place);
    }
  }

  private void checkLabel(String text, ParameterModel option, List<String> labels, Place place) {
    for (String label : labels) {
      if (label.replace("-", "").equalsIgnoreCase(text.replace("-", "").replace("_", ""))) {
        return;
      }
    }
    report(text, option, either(labels), Nearest.question(text, labels), place);
  }

  private void report(
      String text, ParameterModel option, String expected, String question, Place place) {
    reporter.report(ParameterMessage.BAD_DEFAULT, place, text, option.option(), expected, question);
  }

  private static String either(List<String> labels) {
    int last = labels.size() - 1;
    return last <= 0
        ? String.join("", labels)
        : String.join(", ", labels.subList(0, last)) + " or " + labels.get(last);
  }
}
