package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.JobNames;
import dev.sheaf.processor.model.MainModel;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Reads which services the program of a package offers. */
public final class MainReader {
  private final Language language;
  private final Reporter reporter;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public MainReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** The program of the package in which {@code service} stands. */
  public MainModel read(TypeElement service) {
    StageReader stages = new StageReader(language, reporter);
    List<MainModel.Entry> entries =
        new PackageTypes(language)
            .annotated(service, JobReader.SERVICE).stream()
                .map(
                    each ->
                        new MainModel.Entry(stages.name(each), JobNames.of(ClassName.get(each))))
                .sorted(Comparator.comparing(MainModel.Entry::command))
                .toList();
    return new MainModel(
        ClassName.get(
            language.elements().getPackageOf(service).getQualifiedName().toString(), "Main"),
        entries);
  }
}
