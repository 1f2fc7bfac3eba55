package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.KebabCase;
import dev.sheaf.processor.model.SettingsModel;
import dev.sheaf.processor.model.StageModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads services: their {@code process} and what {@code @Service} says of them. */
final class StageReader {
  private static final String COMPLETION_STAGE = "java.util.concurrent.CompletionStage";

  private final Language language;
  private final Reporter reporter;

  StageReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** The service, whose instance {@code binding} gives; empty if it is not well-formed. */
  Optional<StageModel> read(TypeElement type, String binding) {
    Optional<ExecutableElement> process = process(type);
    if (process.isEmpty()) {
      reporter.report(JobMessage.NO_PROCESS, Place.of(type), type.getSimpleName());
    }
    return process.map(method -> model(type, language.asMember(type.asType(), method), binding));
  }

  /** What the service receives; empty if it has no {@code process}. */
  Optional<TypeMirror> item(TypeElement type) {
    return process(type)
        .map(method -> language.asMember(type.asType(), method).getParameterTypes().get(0))
        .map(language::resolved);
  }

  /** What the service gives once it is awaited; empty if it is nothing. */
  Optional<CodecReader.Typed> result(TypeElement type) {
    ExecutableElement method = process(type).orElseThrow();
    TypeMirror returned = language.asMember(type.asType(), method).getReturnType();
    return returned.getKind() == TypeKind.VOID
        ? Optional.empty()
        : Optional.of(new CodecReader.Typed(awaited(returned), Place.of(method)));
  }

  private TypeMirror awaited(TypeMirror returned) {
    return language.argument(returned, COMPLETION_STAGE).orElse(returned);
  }

  /** The settings that {@code @Service} makes. */
  SettingsModel settings(TypeElement type) {
    Annotated service = service(type);
    return new SettingsModel(
        name(type), service.number("concurrency"), service.text("rate"), service.text("timeout"));
  }

  /** The command's name. */
  String name(TypeElement type) {
    String given = service(type).text("name");
    return given.isEmpty() ? KebabCase.of(type.getSimpleName().toString()) : given;
  }

  private static Annotated service(TypeElement type) {
    return Annotated.on(type, JobReader.SERVICE).orElseThrow();
  }

  private Optional<ExecutableElement> process(TypeElement type) {
    List<ExecutableElement> methods = language.methods(type, "process");
    return methods.size() == 1 && !methods.get(0).getParameters().isEmpty()
        ? Optional.of(methods.get(0))
        : Optional.empty();
  }

  private StageModel model(TypeElement type, ExecutableType process, String binding) {
    TypeMirror returned = language.resolved(process.getReturnType());
    Optional<TypeMirror> awaited = language.argument(returned, COMPLETION_STAGE);
    return new StageModel(
        ClassName.get(type),
        name(type),
        binding,
        language.name(language.boxed(process.getParameterTypes().get(0))),
        result(awaited.orElse(returned)),
        returned.getKind() == TypeKind.VOID,
        awaited.isPresent(),
        language.methods(type, "finish").stream().anyMatch(m -> m.getParameters().isEmpty()),
        Place.of(type));
  }

  private TypeName result(TypeMirror type) {
    return type.getKind() == TypeKind.VOID
        ? ClassName.get(Void.class)
        : language.name(language.boxed(type));
  }
}
