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

/** Reads a service, with its source and all that they need, into a job. */
public final class JobReader {
  static final String SERVICE = "dev.sheaf.Service";
  static final String SOURCE = "dev.sheaf.Source";

  private final Language language;
  private final Reporter reporter;
  private final JobRules rules;
  private final SourceReader sources;
  private final StageReader stages;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public JobReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.rules = new JobRules(language, reporter);
    this.sources = new SourceReader(language);
    this.stages = new StageReader(language, reporter);
  }

  /**
   * The job that {@code service} makes. If something is wrong, which is then reported, unknown
   * parts of it stand in for what is not known.
   *
   * @throws Unresolved if it mentions a type that does not exist yet
   */
  public JobModel read(TypeElement service) {
    language.deprecations().forget();
    int before = reporter.errors();
    Optional<Chain> chain = rules.check(service);
    List<TypeElement> services = chain.map(Chain::services).orElse(List.of(service));
    GraphReader graph = new GraphReader(language, reporter, services);
    SourceModel source =
        chain
            .flatMap(found -> sources.read(found.source(), bind(found.source(), graph)))
            .orElseGet(() -> SourceModel.unknown(Place.of(service)));
    List<StageModel> stageModels =
        services.stream().map(each -> stage(each, bind(each, graph), graph)).toList();
    boolean sound = chain.isPresent() && reporter.errors() == before;
    return new JobModel(
        JobNames.of(ClassName.get(service)),
        isVisible(service),
        new Javadoc(language).description(service),
        stages.settings(service),
        source,
        stageModels,
        graph.parameters(order(source, stageModels)),
        graph.graph(),
        sound ? codecs(chain.get()) : CodecsModel.none(),
        language.deprecations().found());
  }

  /**
   * As much of the job as can be known while a type that it mentions does not exist; nothing is
   * reported. Empty if an annotation's value is missing, too.
   */
  public Optional<JobModel> guess(TypeElement service) {
    try {
      return Optional.of(language.guess(() -> read(service)));
    } catch (Unresolved e) {
      return Optional.empty();
    } finally {
      reporter.takeBack();
    }
  }

  /** What cannot be made is not bound, so that one mistake gives one message. */
  private String bind(TypeElement type, GraphReader graph) {
    return TypeRules.allow(type) ? graph.bind(type) : "";
  }

  private StageModel stage(TypeElement service, String binding, GraphReader graph) {
    return stages
        .read(service, binding, graph.construction(binding))
        .orElseGet(() -> StageModel.unknown(ClassName.get(service), Place.of(service)));
  }

  /** People think of the source first, then of the services. */
  private static List<TypeName> order(SourceModel source, List<StageModel> stages) {
    List<TypeName> order = new ArrayList<>();
    order.add(source.type());
    stages.forEach(stage -> order.add(stage.type()));
    return order;
  }

  /** Reads the codecs last, so that their warnings come once, when no type is missing any more. */
  private CodecsModel codecs(Chain chain) {
    TypeElement service = chain.last();
    return new CodecReader(language, reporter)
        .read(
            service,
            new CodecReader.Typed(
                sources.item(chain.source()).orElseThrow(), Place.of(chain.source())),
            ProcessMethod.of(service, language)
                .filter(process -> !process.returnsNothing())
                .map(process -> new CodecReader.Typed(process.awaited(), process.place())));
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
