package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.SettingMessage;
import dev.sheaf.processor.model.CommandName;
import dev.sheaf.processor.model.DurationText;
import dev.sheaf.processor.model.RateText;
import java.time.Duration;
import javax.lang.model.element.TypeElement;

/** Rules for the values of {@code @Service}. */
final class SettingRules {
  private final Reporter reporter;

  SettingRules(Reporter reporter) {
    this.reporter = reporter;
  }

  /** Reports values of a service's annotation that mean nothing. */
  void check(TypeElement type, String commandName) {
    Annotated service = Annotated.on(type, JobReader.SERVICE).orElseThrow();
    checkName(service, commandName);
    int concurrency = service.number("concurrency");
    if (concurrency < 0) {
      reporter.report(
          SettingMessage.NEGATIVE_CONCURRENCY, service.place("concurrency"), concurrency);
    }
    String rate = service.text("rate");
    if (!rate.isEmpty() && !RateText.isRate(rate)) {
      reporter.report(SettingMessage.RATE, service.place("rate"), rate);
    }
    checkTimeout(service, service.text("timeout"));
  }

  private void checkName(Annotated service, String commandName) {
    if (CommandName.isValid(commandName)) {
      return;
    }
    boolean given = !service.text("name").isEmpty();
    reporter.report(
        SettingMessage.COMMAND_NAME,
        given ? service.place("name") : Place.of(service.element()),
        commandName,
        given ? "" : ", in @Service(name = …)");
  }

  private void checkTimeout(Annotated service, String timeout) {
    if (timeout.isEmpty()) {
      return;
    }
    DurationText.parse(timeout)
        .ifPresentOrElse(
            duration -> checkPositive(service, duration, timeout),
            () -> reporter.report(SettingMessage.DURATION, service.place("timeout"), timeout));
  }

  private void checkPositive(Annotated service, Duration duration, String timeout) {
    if (duration.isZero()) {
      reporter.report(SettingMessage.NO_TIME, service.place("timeout"), timeout);
    }
  }
}
