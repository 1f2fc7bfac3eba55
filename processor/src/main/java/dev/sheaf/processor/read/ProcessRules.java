package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.diagnostic.ServiceMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Rules for the method that handles items. */
final class ProcessRules {
  private static final String FETCH = "dev.sheaf.Fetch";

  /** What cannot be recorded when it is returned, and what to return in its place. */
  private static final Map<String, String> LAZY =
      Map.of(
          "java.util.stream.BaseStream", "a List",
          "java.util.Iterator", "a List",
          "java.util.concurrent.Future",
              "a CompletionStage, which is awaited, or the value itself");

  private final Language language;
  private final Reporter reporter;
  private final MethodRules methods;

  ProcessRules(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    this.methods = new MethodRules(reporter);
  }

  /** Reports what is wrong with how {@code service} handles items. */
  void check(TypeElement service) {
    List<ExecutableElement> found = language.methods(service, "process");
    if (found.isEmpty()) {
      checkMissing(service);
    } else if (found.size() > 1) {
      reporter.report(
          ServiceMessage.SEVERAL_PROCESS,
          Place.of(service),
          Signatures.of(service),
          Signatures.of(found));
    } else {
      check(service, found.get(0));
    }
  }

  private void checkMissing(TypeElement service) {
    List<ExecutableElement> hidden =
        ElementFilter.methodsIn(service.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals("process"))
            .filter(method -> !language.isAccessor(method))
            .toList();
    if (hidden.isEmpty() && TypeRules.allowKind(service)) {
      reporter.report(JobMessage.NO_PROCESS, Place.of(service), Signatures.of(service));
    }
    for (ExecutableElement method : hidden) {
      reporter.report(ServiceMessage.PRIVATE_PROCESS, Place.of(method), Signatures.of(method));
    }
  }

  private void check(TypeElement service, ExecutableElement method) {
    methods.check(service, method);
    if (method.getParameters().isEmpty()) {
      reporter.report(
          ServiceMessage.NO_ITEM, MethodRules.placeOf(method, service), Signatures.of(method));
    }
    method.getParameters().stream().skip(1).forEach(this::checkFurther);
    ProcessMethod.of(service, language).ifPresent(process -> checkTypes(service, process));
  }

  private void checkFurther(VariableElement parameter) {
    Optional<Annotated> param = Annotated.on(parameter, ParameterReader.PARAM);
    if (param.isPresent()) {
      reporter.report(ParameterMessage.MISPLACED, Place.of(parameter), parameter.getSimpleName());
    } else if (Annotated.on(parameter, FETCH).isEmpty()) {
      reporter.report(
          ServiceMessage.EXTRA_PARAMETER, Place.of(parameter), parameter.getSimpleName());
    }
  }

  private void checkTypes(TypeElement service, ProcessMethod process) {
    methods.checkType(service, process.item(), process.place());
    methods.checkType(service, process.returned(), process.place());
    checkLazy(process);
  }

  private void checkLazy(ProcessMethod process) {
    for (Map.Entry<String, String> lazy : LAZY.entrySet()) {
      if (language.supertype(process.awaited(), lazy.getKey()).isPresent()) {
        reporter.report(
            ServiceMessage.LAZY_RESULT,
            process.place(),
            Signatures.of(process.element()),
            Signatures.of(process.awaited()),
            lazy.getValue());
      }
    }
  }
}
