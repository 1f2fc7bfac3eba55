package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.SourceMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Rules for methods that may have been meant to be optional ones, and would never be called. */
final class OptionalMethodRules {
  private final Language language;
  private final Reporter reporter;
  private final MethodRules methods;

  OptionalMethodRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.methods = new MethodRules(reporter);
  }

  /** Reports near misses of {@code optional}; {@code item} is null where the type is not known. */
  void check(TypeElement type, OptionalMethod optional, @Nullable TypeMirror item) {
    Optional<ExecutableElement> found = optional.in(type, item, language);
    if (found.isPresent()) {
      checkFound(type, found.get());
      return;
    }
    for (ExecutableElement method : written(type)) {
      if (optional.isNamed(method)) {
        reporter.report(
            optional.message(),
            Place.of(method),
            Signatures.of(method),
            item == null ? "Item" : Signatures.of(item));
      } else if (optional.isInflected(method)
          && !method.getModifiers().contains(Modifier.PRIVATE)) {
        reporter.report(
            SourceMessage.INFLECTED, Place.of(method), Signatures.of(method), optional.shown());
      }
    }
  }

  private void checkFound(TypeElement type, ExecutableElement method) {
    Place place = MethodRules.placeOf(method, type);
    methods.check(type, method);
    method.getParameters().forEach(each -> methods.checkType(type, each.asType(), place));
  }

  /** The methods that the author of {@code type} can rename: its own, and those of its package. */
  private List<ExecutableElement> written(TypeElement type) {
    List<ExecutableElement> written =
        new ArrayList<>(ElementFilter.methodsIn(type.getEnclosedElements()));
    MoreElements.getAllMethods(type, language.types(), language.elements()).stream()
        .filter(method -> !Owner.of(method).equals(type))
        .filter(method -> Reach.beside(Owner.of(method)).equals(Reach.beside(type)))
        .forEach(written::add);
    written.removeIf(language::isAccessor);
    return written;
  }
}
