package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Rejects {@code @Inject} where constructors alone are looked at. */
final class InjectedMembers {
  private InjectedMembers() {}

  /** Reports each field and method of {@code type}, own or inherited, that is marked. */
  static void reject(Language language, Reporter reporter, TypeElement type) {
    for (Element member : language.elements().getAllMembers(type)) {
      boolean isField = member.getKind().isField();
      if ((isField || member.getKind() == ElementKind.METHOD) && Constructors.isInjected(member)) {
        reporter.report(
            JobMessage.INJECTED_MEMBER,
            Place.of(member),
            isField ? "field" : "method",
            type.getSimpleName());
      }
    }
  }
}
