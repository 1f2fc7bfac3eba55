package dev.sheaf.processor.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds types in a whole package, those already compiled included. */
public final class PackageTypes {
  private final Language language;

  /** Looks things up in {@code language}. */
  public PackageTypes(Language language) {
    this.language = language;
  }

  /** The types with that annotation in the package of {@code element}, nested ones too, by name. */
  public List<TypeElement> annotated(Element element, String annotation) {
    return allBeside(element).stream()
        .filter(type -> Annotated.on(type, annotation).isPresent())
        .toList();
  }

  /**
   * The services in the package of {@code part} that are not compiled now; what was generated for
   * them may no longer fit it.
   */
  public List<TypeElement> servicesNotCompiledNow(Element part) {
    return annotated(part, JobReader.SERVICE).stream()
        .filter(service -> !language.isCompiledNow(service))
        .toList();
  }

  /** Whether the package of {@code element} has services, and all of them are compiled now. */
  public boolean areAllServicesCompiledNow(Element element) {
    List<TypeElement> services = annotated(element, JobReader.SERVICE);
    return !services.isEmpty() && services.stream().allMatch(language::isCompiledNow);
  }

  /** All types in the package of {@code element}, nested ones too, by name. */
  List<TypeElement> allBeside(Element element) {
    List<TypeElement> found = new ArrayList<>();
    collect(language.typesIn(language.elements().getPackageOf(element)), found);
    found.sort(Comparator.comparing(type -> type.getQualifiedName().toString()));
    return found;
  }

  private static void collect(Collection<TypeElement> types, List<TypeElement> found) {
    for (TypeElement type : types) {
      found.add(type);
      collect(ElementFilter.typesIn(type.getEnclosedElements()), found);
    }
  }
}
