package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.FetchModel;
import dev.sheaf.processor.model.KebabCase;
import dev.sheaf.processor.model.SettingsModel;
import dev.sheaf.processor.model.StageModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads services: their {@code process} and what {@code @Service} says of them. */
final class StageReader {
  private final Language language;
  private final Reporter reporter;

  StageReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /**
   * The service, whose instance {@code binding} gives; empty if it has no usable {@code process}.
   */
  Optional<StageModel> read(TypeElement type, String binding, Optional<Construction> construction) {
    return ProcessMethod.of(type, language)
        .filter(process -> MethodRules.canName(type, process.awaited()))
        .map(process -> model(type, process, binding, fetches(type, process, construction)));
  }

  /** The settings that {@code @Service} makes. */
  SettingsModel settings(TypeElement type) {
    Annotated service = service(type);
    return new SettingsModel(
        name(type), service.number("concurrency"), service.text("rate"), service.text("timeout"));
  }

  /** The command's name. */
  static String name(TypeElement type) {
    String given = service(type).text("name");
    return given.isEmpty() ? KebabCase.of(type.getSimpleName().toString()) : given;
  }

  private static Annotated service(TypeElement type) {
    return Annotated.on(type, JobReader.SERVICE).orElseThrow();
  }

  private List<FetchModel> fetches(
      TypeElement type, ProcessMethod process, Optional<Construction> construction) {
    return new FetchReader(language, reporter, type, process.element(), construction).read();
  }

  private StageModel model(
      TypeElement type, ProcessMethod process, String binding, List<FetchModel> fetches) {
    language.deprecations().mention(process.element());
    return new StageModel(
        ClassName.get(type),
        name(type),
        binding,
        language.name(language.boxed(process.item())),
        result(process.awaited()),
        process.returnsNothing(),
        process.isAsynchronous(),
        process.isDeferred(),
        fetches,
        OptionalMethod.FINISH.in(type, null, language).isPresent(),
        RetryReader.read(type),
        Place.of(type));
  }

  private TypeName result(TypeMirror type) {
    return type.getKind() == TypeKind.VOID
        ? ClassName.get(Void.class)
        : language.name(language.boxed(type));
  }
}
