package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.TypeMessage;
import javax.lang.model.element.TypeElement;

/** Rules for the types that handle items. */
final class ServiceRules {
  private final Reporter reporter;
  private final TypeRules types;
  private final ProcessRules process;
  private final OptionalMethodRules optionalMethods;
  private final SettingRules settings;
  private final RetryRules retries;

  ServiceRules(Language language, Reporter reporter) {
    this.reporter = reporter;
    this.types = new TypeRules(language, reporter);
    this.process = new ProcessRules(language, reporter);
    this.optionalMethods = new OptionalMethodRules(language, reporter);
    this.settings = new SettingRules(reporter);
    this.retries = new RetryRules(language, reporter);
  }

  /** Reports all that is wrong with a service, its source aside. */
  void check(TypeElement service) {
    types.check(service, "@Service");
    if (Annotated.on(service, JobReader.SOURCE).isPresent()) {
      reporter.report(TypeMessage.SOURCE_AND_SERVICE, Place.of(service), Signatures.of(service));
    }
    process.check(service);
    optionalMethods.check(service, OptionalMethod.FINISH, null);
    settings.check(service, StageReader.name(service));
    retries.check(service);
  }
}
