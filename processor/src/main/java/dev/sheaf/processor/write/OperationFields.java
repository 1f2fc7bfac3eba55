package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.model.OperationModel;
import dev.sheaf.processor.model.RetryModel;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** Writes how the operations of a client are described to the runtime. */
final class OperationFields {
  static final ClassName OPERATION = engine("Operation");
  private static final ClassName FORM = engine("Form");
  private static final ClassName LIMIT = engine("TripLimit");

  private OperationFields() {}

  /** A type of the batching engine. */
  static ClassName engine(String name) {
    return ClassName.get("dev.sheaf.runtime.batch", name);
  }

  /** The limit that all clients in the process share. */
  static FieldSpec limit(ClientModel client, int number) {
    return FieldSpec.builder(
            LIMIT, limitName(client, number), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($L)", LIMIT, client.operations().get(number).concurrency())
        .build();
  }

  /** A name that no other field of the client has: {@code USER_IDS_LIMIT}. */
  private static String limitName(ClientModel client, int number) {
    NameAllocator names = new NameAllocator();
    client.operations().forEach(operation -> names.newName(operation.name()));
    client.operations().subList(0, number).forEach(before -> names.newName(upperCase(before)));
    return names.newName(upperCase(client.operations().get(number)));
  }

  private static String upperCase(OperationModel operation) {
    return operation.name().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT)
        + "_LIMIT";
  }

  /** The statement that makes an operation. */
  static CodeBlock made(ClientModel client, int number) {
    OperationModel operation = client.operations().get(number);
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add(
                "this.$N = $T.named($S, receiver, $T.$L, calls, $L)$>$>",
                operation.name(),
                OPERATION,
                client.shown() + "." + operation.name(),
                FORM,
                operation.form(),
                number)
            .add("\n.limit($L)", limitName(client, number));
    if (operation.maxSize() > 0) {
      made.add("\n.maxSize($L)", operation.maxSize());
    }
    if (operation.keys() == OperationModel.KeysShape.LONGS) {
      made.add("\n.longs()");
    }
    if (operation.keys() == OperationModel.KeysShape.INTS) {
      made.add("\n.ints()");
    }
    if (operation.splitOnError()) {
      made.add("\n.splitOnError()");
    }
    if (operation.immediate()) {
      made.add("\n.immediate()");
    }
    if (!operation.retry().delays().isEmpty()) {
      made.add("\n.retries($L)", retries(operation.retry()));
    }
    return made.add("\n.build()$<$<").build();
  }

  private static CodeBlock retries(RetryModel retry) {
    CodeBlock.Builder made =
        CodeBlock.builder()
            .add(
                "$L, new long[] {$L}",
                retry.jitter(),
                retry.delays().stream()
                    .map(delay -> CodeBlock.of("$LL", delay.toMillis()))
                    .collect(CodeBlock.joining(", ")));
    retry.on().forEach(type -> made.add(", $T.class", type));
    return made.build();
  }
}
