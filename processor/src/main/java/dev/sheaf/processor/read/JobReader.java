package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.CodecsModel;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.JobNames;
import dev.sheaf.processor.model.SourceModel;
import dev.sheaf.processor.model.StageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a service, with its source and all that they need, into a job. */
public final class JobReader {
  static final String SERVICE = "dev.sheaf.Service";
  static final String SOURCE = "dev.sheaf.Source";

  private final Language language;
  private final Reporter reporter;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public JobReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /**
   * The job that {@code service} makes; empty if something is wrong, which is then reported.
   *
   * @throws Unresolved if it mentions a type that does not exist yet
   */
  public Optional<JobModel> read(TypeElement service) {
    Optional<TypeElement> source = new SourceInference(language, reporter).sourceOf(service);
    return source.flatMap(found -> read(found, service));
  }

  private Optional<JobModel> read(TypeElement source, TypeElement service) {
    GraphReader graph = new GraphReader(language, reporter, service);
    Optional<SourceModel> sourceModel =
        new SourceReader(language, reporter).read(source, graph.bind(source));
    StageReader stageReader = new StageReader(language, reporter);
    Optional<StageModel> stage = stageReader.read(service, graph.bind(service));
    return sourceModel.flatMap(
        from ->
            stage.map(
                to ->
                    job(
                        service,
                        stageReader,
                        graph,
                        from,
                        List.of(to),
                        codecs(service, source, stageReader))));
  }

  private JobModel job(
      TypeElement service,
      StageReader stageReader,
      GraphReader graph,
      SourceModel source,
      List<StageModel> stages,
      CodecsModel codecs) {
    return new JobModel(
        JobNames.of(ClassName.get(service)),
        isVisible(service),
        new Javadoc(language).description(service),
        stageReader.settings(service),
        source,
        stages,
        graph.parameters(order(source, stages)),
        graph.graph(),
        codecs);
  }

  /** People think of the source first, then of the services. */
  private static List<TypeName> order(SourceModel source, List<StageModel> stages) {
    List<TypeName> order = new ArrayList<>();
    order.add(source.type());
    stages.forEach(stage -> order.add(stage.type()));
    return order;
  }

  /** Reads the codecs last, so that their warnings come once, when no type is missing any more. */
  private CodecsModel codecs(TypeElement service, TypeElement source, StageReader stageReader) {
    TypeMirror item = new SourceReader(language, reporter).item(source).orElseThrow();
    return new CodecReader(language, reporter)
        .read(service, new CodecReader.Typed(item, Place.of(source)), stageReader.result(service));
  }

  private static boolean isVisible(TypeElement type) {
    for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
