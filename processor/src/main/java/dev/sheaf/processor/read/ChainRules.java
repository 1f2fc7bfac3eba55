package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.ServiceMessage;
import dev.sheaf.processor.diagnostic.TypeMessage;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Rules for what is handed on in a chain, and for what its last service's package can use of it.
 */
final class ChainRules {
  private final Language language;
  private final Reporter reporter;
  private final MethodRules methods;
  private final SourceReader sources;

  ChainRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.methods = new MethodRules(reporter);
    this.sources = new SourceReader(language);
  }

  /** Reports links of a chain that do not hold. */
  void check(Chain chain) {
    TypeElement giver = chain.source();
    Optional<TypeMirror> given = sources.item(giver);
    for (TypeElement service : chain.services()) {
      Optional<ProcessMethod> process = ProcessMethod.of(service, language);
      if (given.isPresent() && process.isPresent()) {
        checkLink(giver, given.get(), service, process.get());
      }
      giver = service;
      given = process.map(each -> language.boxed(each.awaited()));
    }
    checkReach(chain);
  }

  private void checkLink(
      TypeElement giver, TypeMirror given, TypeElement service, ProcessMethod process) {
    Place place = source(service);
    if (given.getKind() == TypeKind.VOID) {
      reporter.report(
          ServiceMessage.NO_RESULTS, place, Signatures.of(giver), Signatures.of(service));
    } else if (!language.types().isAssignable(given, process.item())) {
      reporter.report(
          ServiceMessage.DOES_NOT_CONVERT,
          place,
          Signatures.of(giver),
          Signatures.of(given),
          Signatures.of(process.item()),
          Signatures.of(service));
    }
  }

  /** What is generated stands beside the last service, and calls the methods of all others. */
  private void checkReach(Chain chain) {
    TypeElement user = chain.last();
    Place place = source(user);
    checkReach(user, chain.source(), place);
    sources.methods(chain.source()).forEach(method -> methods.checkReach(user, method, place));
    sources.item(chain.source()).ifPresent(item -> methods.checkType(user, item, place));
    for (TypeElement service : chain.others()) {
      checkReach(user, service, place);
      Optional<ProcessMethod> process = ProcessMethod.of(service, language);
      process.ifPresent(each -> methods.checkReach(user, each.element(), place));
      process.ifPresent(each -> methods.checkType(user, each.awaited(), place));
      OptionalMethod.FINISH
          .in(service, null, language)
          .ifPresent(finish -> methods.checkReach(user, finish, place));
      RetryReader.types(service, language)
          .forEach(failure -> methods.checkName(Reach.beside(user), failure, place));
    }
  }

  private void checkReach(TypeElement user, TypeElement used, Place place) {
    Reach reach = Reach.beside(user);
    if (!reach.allows(used) && !Reach.beside(used).equals(reach)) {
      reporter.report(
          TypeMessage.HIDDEN_TYPE, place, Signatures.of(used), reach.packageName(), "public");
    }
  }

  private static Place source(TypeElement service) {
    return Annotated.on(service, JobReader.SERVICE).orElseThrow().place("source");
  }
}
