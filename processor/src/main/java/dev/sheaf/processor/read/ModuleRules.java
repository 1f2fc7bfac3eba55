package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Rules for Dagger modules that Dagger has, too, and tells of without saying how to mend it. */
final class ModuleRules {
  private final Language language;
  private final Reporter reporter;

  ModuleRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** Reports a module that cannot be used. */
  void check(TypeElement module) {
    if (module.getModifiers().contains(Modifier.PRIVATE)) {
      reporter.report(JobMessage.PRIVATE_MODULE, Place.of(module), module.getSimpleName());
    }
  }

  /** Reports a method of a module that cannot be called, or may fail as modules must not. */
  void check(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      reporter.report(JobMessage.PRIVATE_PROVISION, Place.of(method), Signatures.of(method));
    }
    checkTypes(method);
    for (TypeMirror thrown : method.getThrownTypes()) {
      if (language.isChecked(thrown)) {
        reporter.report(
            JobMessage.PROVISION_THROWS,
            Place.of(method),
            Signatures.of(method),
            Signatures.of(thrown));
      }
    }
  }

  /** Reports types that code beside the module, which Dagger writes, could not name. */
  private void checkTypes(ExecutableElement method) {
    Reach reach = Reach.beside(method);
    MethodRules names = new MethodRules(reporter);
    boolean unused = names.checkName(reach, method.getReturnType(), Place.of(method));
    method.getParameters().forEach(each -> names.checkName(reach, each.asType(), Place.of(each)));
  }

  /** Whether a method or its module is private, which {@code check} has reported. */
  static boolean isPrivate(ExecutableElement method) {
    Element module = Owner.of(method);
    return method.getModifiers().contains(Modifier.PRIVATE)
        || module.getModifiers().contains(Modifier.PRIVATE);
  }
}
