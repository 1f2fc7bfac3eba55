package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the only class in the job's package that implements an abstract type. */
final class Implementations {
  private final Language language;
  private final Reporter reporter;
  private final Reach reach;
  private final Constructors constructors;

  Implementations(Language language, Reporter reporter, Reach reach) {
    this.language = language;
    this.reporter = reporter;
    this.reach = reach;
    this.constructors = new Constructors(reach);
  }

  /** Whether a type has to be implemented to be made. */
  static boolean isNeeded(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = MoreTypes.asTypeElement(type);
    boolean isAbstract = element.getModifiers().contains(Modifier.ABSTRACT);
    return isAbstract && element.getKind() != ElementKind.ENUM && !isPlatforms(element);
  }

  private static boolean isPlatforms(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /** The implementation; empty if there is none or a choice, which is then reported. */
  Optional<DeclaredType> of(Request request) {
    List<DeclaredType> found = all(request);
    if (found.isEmpty()) {
      reporter.report(
          JobMessage.NO_IMPLEMENTATION,
          request.place(),
          request.key(),
          reach.packageName(),
          request.trace());
    } else if (found.size() > 1) {
      reporter.report(
          JobMessage.SEVERAL_IMPLEMENTATIONS,
          request.place(),
          request.key(),
          names(found),
          request.trace());
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The classes in the job's package that implement what is requested and can be made. */
  List<DeclaredType> all(Request request) {
    return new PackageTypes(language)
        .allBeside(reach.from()).stream().flatMap(each -> as(each, request.type())).toList();
  }

  private Stream<DeclaredType> as(TypeElement candidate, TypeMirror type) {
    boolean fits =
        (candidate.getKind() == ElementKind.CLASS || candidate.getKind() == ElementKind.RECORD)
            && !candidate.getModifiers().contains(Modifier.ABSTRACT)
            && candidate.getTypeParameters().isEmpty()
            && language.types().isSubtype(candidate.asType(), type)
            && constructors.has(candidate);
    return fits ? Stream.of(MoreTypes.asDeclared(candidate.asType())) : Stream.empty();
  }

  private static String names(List<DeclaredType> types) {
    return types.stream()
        .map(each -> each.asElement().getSimpleName().toString())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
