package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Rules for parameters of which no more than a class file is seen. */
final class NameRules {
  private final Language language;
  private final Reporter reporter;
  private final ParameterNames names;

  NameRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.names = new ParameterNames(language.elements());
  }

  /** Reports at {@code place} a parameter of {@code method} that has no name to call it by. */
  void check(ExecutableElement method, VariableElement element, Annotated param, Place place) {
    TypeElement type = MoreElements.asType(Owner.of(method));
    if (param.text("name").isEmpty()
        && !language.isCompiledNow(type)
        && names.isLost(param.element())) {
      reporter.report(
          ParameterMessage.NAMELESS,
          place,
          method.getParameters().indexOf(element) + 1,
          shown(method, type),
          Signatures.of(type));
    }
  }

  private static String shown(ExecutableElement method, TypeElement type) {
    String own = Signatures.of(method);
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? own.replace("<init>", Signatures.of(type))
        : Signatures.of(type) + "." + own;
  }
}
