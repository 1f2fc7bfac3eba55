package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Reporter;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Rules for a service and all that its items pass on their way to it. */
final class JobRules {
  private final ServiceRules services;
  private final SourceRules sources;
  private final ChainReader chains;
  private final ChainRules links;
  private final FieldRules fields;
  private final CommandNameRules names;

  JobRules(Language language, Reporter reporter) {
    this.services = new ServiceRules(language, reporter);
    this.sources = new SourceRules(language, reporter);
    this.chains = new ChainReader(language, reporter, sources);
    this.links = new ChainRules(language, reporter);
    this.fields = new FieldRules(language, reporter);
    this.names = new CommandNameRules(language, reporter);
  }

  /**
   * The chain that ends with {@code service}; empty if there is none. All problems are reported.
   */
  Optional<Chain> check(TypeElement service) {
    services.check(service);
    fields.check(service);
    names.check(service);
    Optional<Chain> chain = isGeneric(service) ? Optional.empty() : chains.read(service);
    chain.ifPresent(this::check);
    return chain;
  }

  /** What no type is known of, no source can give; the rules of types have said so. */
  private static boolean isGeneric(TypeElement service) {
    return !service.getTypeParameters().isEmpty();
  }

  /** What others in the chain get wrong is said of them once, however often it is found. */
  private void check(Chain chain) {
    sources.check(chain.source());
    chain.services().forEach(services::check);
    links.check(chain);
  }
}
