package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.diagnostic.FetchMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.diagnostic.Nearest;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.AccessModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.FetchModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the {@code @Fetch} parameters of a service's {@code process}. */
final class FetchReader {
  static final String FETCH = "dev.sheaf.Fetch";

  private final Language language;
  private final Reporter reporter;
  private final TypeElement service;
  private final ExecutableElement process;
  private final FetchRoots roots;
  private final Accessors accessors;
  private final FetchTypes types;

  FetchReader(
      Language language,
      Reporter reporter,
      TypeElement service,
      ExecutableElement process,
      Optional<Construction> construction) {
    this.language = language;
    this.reporter = reporter;
    this.service = service;
    this.process = process;
    roots = new FetchRoots(language, service, process, construction);
    accessors = new Accessors(language, service);
    types = new FetchTypes(language, reporter);
  }

  /** What is fetched, in the order of the parameters; what is wrong is reported. */
  List<FetchModel> read() {
    List<? extends VariableElement> parameters = process.getParameters();
    Annotated.on(parameters.get(0), FETCH)
        .ifPresent(
            fetch ->
                reporter.report(
                    FetchMessage.ITEM_FETCHED, Place.of(parameters.get(0), fetch.mirror())));
    List<FetchModel> fetches = new ArrayList<>();
    List<List<Integer>> needs = new ArrayList<>();
    for (VariableElement parameter : parameters.subList(1, parameters.size())) {
      fetch(parameter).ifPresent(fetches::add);
      needs.add(needs(parameter));
    }
    return FetchCycles.none(parameters, needs, reporter) && fetches.size() == parameters.size() - 1
        ? fetches
        : List.of();
  }

  /** The fetches that one is made of, by number; none of one that cannot be read. */
  private List<Integer> needs(VariableElement parameter) {
    return Annotated.on(parameter, FETCH)
        .flatMap(fetch -> FetchExpression.parse(fetch.text("value")))
        .map(call -> call.arguments().stream().map(path -> path.get(0)))
        .orElse(Stream.of())
        .flatMap(first -> roots.ofArgument(first).stream())
        .filter(access -> access.model().root() == AccessModel.Root.FETCH)
        .map(access -> access.model().fetch())
        .distinct()
        .sorted()
        .toList();
  }

  private Optional<FetchModel> fetch(VariableElement parameter) {
    Optional<Annotated> annotated = Annotated.on(parameter, FETCH);
    if (annotated.isEmpty()) {
      return Optional.empty();
    }
    Place place = annotated.get().place("value");
    String text = annotated.get().text("value");
    Optional<FetchExpression> call = FetchExpression.parse(text);
    if (call.isEmpty()) {
      return wrong(FetchMessage.NO_CALL, place, text);
    }
    return receiver(call.get(), place)
        .flatMap(receiver -> fetch(parameter, call.get(), receiver, text, place));
  }

  private Optional<FetchModel> fetch(
      VariableElement parameter, FetchExpression call, Access receiver, String text, Place place) {
    TypeElement owner = MoreTypes.asTypeElement(receiver.type());
    List<ExecutableElement> batchable = batchable(owner);
    Optional<ExecutableElement> operation =
        batchable.stream()
            .filter(each -> each.getSimpleName().contentEquals(call.operation()))
            .findFirst();
    if (operation.isEmpty()) {
      List<String> names = batchable.stream().map(each -> each.getSimpleName() + "").toList();
      return wrong(
          FetchMessage.UNKNOWN_OPERATION,
          place,
          owner.getSimpleName(),
          call.operation(),
          Nearest.question(call.operation(), names));
    }
    int taken = operation.get().getParameters().size();
    if (taken != call.arguments().size()) {
      return wrong(
          FetchMessage.WRONG_COUNT,
          place,
          call.operation(),
          taken == 1 ? "1 argument" : taken + " arguments",
          call.arguments().size(),
          Signatures.of(operation.get()));
    }
    if (!isSound(operation.get())) {
      return Optional.empty();
    }
    List<Access> arguments = new ArrayList<>();
    call.arguments().forEach(path -> follow(path, place, true).ifPresent(arguments::add));
    if (arguments.size() < taken) {
      return Optional.empty();
    }
    return types
        .check(parameter, operation.get(), call, arguments, place)
        .map(
            checked -> {
              TypeElement declaring = MoreTypes.asTypeElement(declaring(operation.get()));
              return new FetchModel(
                  text,
                  language.name(parameter.asType()),
                  checked.shape(),
                  ClassName.get(declaring),
                  receiver.model(),
                  call.operation(),
                  checked.key().model(),
                  checked.keyType(),
                  further(arguments),
                  needs(parameter),
                  Annotated.on(parameter, FETCH).orElseThrow().truth("early"));
            });
  }

  /** What is given beside the keys. */
  private static List<AccessModel> further(List<Access> arguments) {
    boolean alone = arguments.size() == 2;
    return arguments.stream()
        .skip(1)
        .map(argument -> alone && argument.isArrayOfObjects() ? argument.whole() : argument)
        .map(Access::model)
        .toList();
  }

  /** Whether the client of the operation's class has it; if not, that is reported there. */
  private boolean isSound(ExecutableElement operation) {
    TypeElement owner = MoreTypes.asTypeElement(declaring(operation));
    return new ClientReader(language, reporter)
        .operations(owner).stream()
            .anyMatch(each -> operation.getSimpleName().contentEquals(each.name()));
  }

  private static TypeMirror declaring(ExecutableElement operation) {
    return Owner.of(operation).asType();
  }

  private Optional<Access> receiver(FetchExpression call, Place place) {
    if (call.receiver().isEmpty()) {
      return Optional.of(roots.self());
    }
    Optional<Access> receiver = follow(call.receiver(), place, false);
    return receiver.isPresent() && receiver.get().type().getKind() != TypeKind.DECLARED
        ? wrong(
            FetchMessage.NO_OBJECT,
            place,
            String.join(".", call.receiver()),
            Signatures.of(receiver.get().type()))
        : receiver;
  }

  private Optional<Access> follow(List<String> path, Place place, boolean argument) {
    String first = path.get(0);
    Optional<Access> value = argument ? roots.ofArgument(first) : roots.ofService(first);
    if (value.isEmpty()) {
      List<String> names = argument ? roots.names() : roots.serviceNames();
      return wrong(
          argument ? FetchMessage.UNKNOWN_NAME : FetchMessage.UNKNOWN_RECEIVER,
          place,
          first,
          service.getSimpleName(),
          Nearest.question(first, names));
    }
    for (String name : path.subList(1, path.size())) {
      Optional<Access> next = accessors.follow(value.get(), name);
      if (next.isEmpty()) {
        return wrong(
            FetchMessage.UNKNOWN_ACCESSOR, place, Signatures.of(value.get().type()), name, "");
      }
      value = next;
    }
    return value;
  }

  /** The operations of a type, also those that it implements without repeating the annotation. */
  private List<ExecutableElement> batchable(TypeElement owner) {
    return language
        .withSupertypes(owner.asType())
        .map(MoreTypes::asTypeElement)
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(method -> Annotated.on(method, OperationReader.BATCHABLE).isPresent())
        .toList();
  }

  private <T> Optional<T> wrong(Message message, Place place, Object... arguments) {
    reporter.report(message, place, arguments);
    return Optional.empty();
  }
}
