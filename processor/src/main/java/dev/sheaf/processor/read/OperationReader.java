package dev.sheaf.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.BatchMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.OperationModel;
import dev.sheaf.processor.model.OperationModel.Argument;
import dev.sheaf.processor.model.OperationModel.KeysShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads batchable methods, and says what is wrong with them. */
final class OperationReader {
  static final String BATCHABLE = "dev.sheaf.Batchable";

  private final Language language;
  private final Reporter reporter;
  private final KeysReader keysReader;
  private final AnswerReader answerReader;
  private final RequestKeys requests;
  private final MethodRules methods;
  private final RetryRules retries;

  OperationReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    keysReader = new KeysReader(language);
    answerReader = new AnswerReader(language);
    requests = new RequestKeys(language);
    methods = new MethodRules(reporter);
    retries = new RetryRules(language, reporter);
  }

  /** The operation; empty if it is not well-formed, which is then reported. */
  Optional<OperationModel> read(ExecutableElement method) {
    Annotated batchable = Annotated.on(method, BATCHABLE).orElseThrow();
    boolean callable = checkCallable(method);
    boolean nameable = checkTypes(method);
    boolean retriable = retries.canName(method);
    boolean sound = checkNumbers(batchable) && nameable && retriable && callable;
    Optional<KeysReader.Keys> keys = keys(method);
    Optional<AnswerReader.Answer> answer = answer(method);
    if (keys.isEmpty()
        || answer.isEmpty()
        || !sound
        || !fit(method, keys.get(), answer.get())
        || !requestsFit(method, keys.get().key(), answer.get().value())) {
      return Optional.empty();
    }
    return Optional.of(model(method, batchable, keys.get(), answer.get()));
  }

  private boolean checkCallable(ExecutableElement method) {
    String obstacle = obstacle(method);
    if (!obstacle.isEmpty()) {
      reporter.report(BatchMessage.UNCALLABLE, Place.of(method), method.getSimpleName(), obstacle);
    }
    return obstacle.isEmpty();
  }

  /** Whether the generated client can name all types of the method, and the one that has it. */
  private boolean checkTypes(ExecutableElement method) {
    TypeElement owner = (TypeElement) Owner.of(method);
    boolean sound = checkType(owner.asType(), owner, owner);
    for (VariableElement parameter : method.getParameters()) {
      sound &= checkType(parameter.asType(), parameter, owner);
    }
    return checkType(method.getReturnType(), method, owner) && sound;
  }

  private boolean checkType(TypeMirror type, Element at, TypeElement owner) {
    return methods.checkName(Reach.beside(owner), language.resolved(type), Place.of(at));
  }

  private static String obstacle(ExecutableElement method) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return "static";
    }
    if (method.getModifiers().contains(Modifier.PRIVATE)) {
      return "private";
    }
    if (!method.getTypeParameters().isEmpty()) {
      return "generic";
    }
    TypeElement owner = (TypeElement) Owner.of(method);
    return owner.getTypeParameters().isEmpty()
        ? ""
        : "in the generic type " + owner.getSimpleName();
  }

  private boolean checkNumbers(Annotated batchable) {
    boolean sound = true;
    if (batchable.number("maxSize") < 0) {
      reporter.report(
          BatchMessage.NEGATIVE_SIZE, batchable.place("maxSize"), batchable.number("maxSize"));
      sound = false;
    }
    if (batchable.number("concurrency") < 1) {
      reporter.report(
          BatchMessage.NO_CONCURRENCY,
          batchable.place("concurrency"),
          batchable.number("concurrency"));
      sound = false;
    }
    return sound;
  }

  private Optional<KeysReader.Keys> keys(ExecutableElement method) {
    if (method.getParameters().isEmpty()) {
      reporter.report(BatchMessage.NO_KEYS, Place.of(method), method.getSimpleName());
      return Optional.empty();
    }
    VariableElement parameter = method.getParameters().get(0);
    Optional<KeysReader.Keys> keys = keysReader.read(language.resolved(parameter.asType()));
    if (keys.isEmpty()) {
      report(BatchMessage.WRONG_KEYS, parameter, method, parameter.asType());
    } else if (language.isExactly(keys.get().key(), ProcessMethod.DEFERRED)) {
      report(BatchMessage.DEFERRED_KEYS, parameter, method, keys.get().key());
      return Optional.empty();
    }
    return keys;
  }

  private void report(BatchMessage message, Element at, ExecutableElement method, TypeMirror type) {
    reporter.report(message, Place.of(at), method.getSimpleName(), Signatures.of(type));
  }

  private Optional<AnswerReader.Answer> answer(ExecutableElement method) {
    TypeMirror returned = language.resolved(method.getReturnType());
    Optional<AnswerReader.Answer> answer = answerReader.read(returned);
    if (answer.isEmpty()) {
      report(BatchMessage.WRONG_RESULT, method, method, returned);
    }
    return answer;
  }

  private boolean fit(ExecutableElement method, KeysReader.Keys keys, AnswerReader.Answer answer) {
    if (answer.key().isPresent()) {
      boolean same = language.types().isSameType(answer.key().get(), keys.key());
      if (!same) {
        reporter.report(
            BatchMessage.OTHER_KEYS,
            Place.of(method),
            method.getSimpleName(),
            Signatures.of(keys.key()),
            Signatures.of(answer.key().get()));
      }
      return same;
    }
    if (keys.shape() == KeysShape.SET) {
      reporter.report(
          BatchMessage.LIST_FOR_SET,
          Place.of(method),
          method.getSimpleName(),
          answer.form().equals("LIST") ? "List" : "array");
      return false;
    }
    return true;
  }

  /** Keys that say the types of their values need an answer that may hold any. */
  private boolean requestsFit(ExecutableElement method, TypeMirror key, TypeMirror value) {
    if (!requests.isOpen(key)) {
      return true;
    }
    boolean generic = requests.generic(key).isPresent();
    if (!generic) {
      report(BatchMessage.NO_REQUEST, method.getParameters().get(0), method, key);
    }
    boolean any = language.isExactly(value, "java.lang.Object");
    if (!any) {
      reporter.report(
          BatchMessage.REQUEST_VALUE,
          Place.of(method),
          method.getSimpleName(),
          Signatures.of(key),
          Signatures.of(value));
    }
    return generic && any;
  }

  private OperationModel model(
      ExecutableElement method,
      Annotated batchable,
      KeysReader.Keys keys,
      AnswerReader.Answer answer) {
    return new OperationModel(
        method.getSimpleName().toString(),
        keys.shape(),
        language.name(keys.key()),
        language.name(answer.value()),
        requests.isOpen(keys.key()) ? requests.generic(keys.key()) : Optional.empty(),
        answer.form(),
        answer.immediate(),
        arguments(method),
        batchable.number("maxSize"),
        batchable.number("concurrency"),
        batchable.truth("splitOnError"),
        RetryReader.read(method));
  }

  private List<Argument> arguments(ExecutableElement method) {
    List<Argument> arguments = new ArrayList<>();
    for (VariableElement parameter :
        method.getParameters().subList(1, method.getParameters().size())) {
      TypeName type = language.name(parameter.asType());
      arguments.add(new Argument(parameter.getSimpleName().toString(), type));
    }
    return arguments;
  }
}
