package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.model.JobNames;
import dev.sheaf.processor.model.MainModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads which services the program of a package offers. */
public final class MainReader {
  private final Language language;

  /** Reads by {@code language}. */
  public MainReader(Language language) {
    this.language = language;
  }

  /** The program of the package in which {@code service} stands. */
  public MainModel read(TypeElement service) {
    Javadoc javadoc = new Javadoc(language);
    List<MainModel.Entry> entries =
        new PackageTypes(language)
            .annotated(service, JobReader.SERVICE).stream()
                .map(
                    each ->
                        new MainModel.Entry(
                            StageReader.name(each),
                            javadoc.summary(each),
                            JobNames.of(ClassName.get(each))))
                .sorted(Comparator.comparing(MainModel.Entry::command))
                .toList();
    String packageName = language.elements().getPackageOf(service).getQualifiedName().toString();
    return new MainModel(ClassName.get(packageName, "Main"), entries);
  }

  /** The class {@code Main} that people wrote themselves into the package of {@code service}. */
  public Optional<Element> own(TypeElement service) {
    String name = read(service).name().canonicalName();
    return Optional.<Element>ofNullable(language.elements().getTypeElement(name))
        .filter(main -> !isGenerated(main));
  }

  private static boolean isGenerated(Element main) {
    return ElementFilter.fieldsIn(main.getEnclosedElements()).stream()
        .anyMatch(field -> field.getSimpleName().contentEquals(MainModel.MARK));
  }
}
