package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.ServiceMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The rule that what all workers share does not change, or says how. */
final class FieldRules {
  private static final Set<Modifier> SAFE =
      Set.of(Modifier.FINAL, Modifier.STATIC, Modifier.VOLATILE);
  private static final List<String> INJECT =
      List.of("jakarta.inject.Inject", "javax.inject.Inject");

  private final Language language;
  private final Reporter reporter;

  FieldRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** Warns of fields of a service that several workers may change at once. */
  void check(TypeElement service) {
    if (language.isCompiledNow(service)
        && Annotated.on(service, JobReader.SERVICE).orElseThrow().number("concurrency") != 1) {
      mutable(service)
          .forEach(
              field ->
                  reporter.report(
                      ServiceMessage.MUTABLE_FIELD,
                      Place.of(field),
                      field.getSimpleName(),
                      Signatures.of(service)));
    }
  }

  /** The fields that can change, those of superclasses in the same package included. */
  private List<VariableElement> mutable(TypeElement service) {
    List<VariableElement> mutable = new ArrayList<>();
    for (TypeMirror each = service.asType(); isNear(each, service); each = superclass(each)) {
      mutable.addAll(ElementFilter.fieldsIn(MoreTypes.asTypeElement(each).getEnclosedElements()));
    }
    mutable.removeIf(FieldRules::isSafe);
    return mutable;
  }

  private static TypeMirror superclass(TypeMirror type) {
    return MoreTypes.asTypeElement(type).getSuperclass();
  }

  private static boolean isNear(TypeMirror type, TypeElement service) {
    return type.getKind() == TypeKind.DECLARED
        && Reach.beside(MoreTypes.asTypeElement(type)).equals(Reach.beside(service));
  }

  private static boolean isSafe(VariableElement field) {
    return field.getModifiers().stream().anyMatch(SAFE::contains)
        || INJECT.stream().anyMatch(each -> Annotated.on(field, each).isPresent());
  }
}
