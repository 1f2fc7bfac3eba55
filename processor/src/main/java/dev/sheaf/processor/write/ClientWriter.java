package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.model.OperationModel;
import dev.sheaf.processor.model.OperationModel.Argument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the batch client of a class with batchable methods. */
public final class ClientWriter {
  private static final ClassName DEFERRED = ClassName.get("dev.sheaf.runtime", "Deferred");
  private static final ClassName STATS = ClassName.get("dev.sheaf.runtime", "BatchStats");
  private static final TypeVariableName VALUE = TypeVariableName.get("V");

  private final ClientModel client;

  private ClientWriter(ClientModel client) {
    this.client = client;
  }

  /** The type {@code …Batch}. */
  public static TypeSpec write(ClientModel client) {
    return new ClientWriter(client).write();
  }

  /**
   * The type by name alone, so that its users have no second message beside that of its methods.
   */
  public static TypeSpec outline(ClassName receiver) {
    return TypeSpec.classBuilder(ClientModel.clientOf(receiver)).build();
  }

  private TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(client.client())
            .addJavadoc(
                """
                Asks a {@link $T} for what many callers need in as few trips as possible.

                <p>Safe for use by several threads.
                """,
                client.receiver())
            .addModifiers(visibility())
            .addModifiers(Modifier.FINAL);
    for (int i = 0; i < client.operations().size(); i++) {
      type.addField(OperationFields.limit(client, i));
    }
    for (OperationModel operation : client.operations()) {
      type.addField(
          FieldSpec.builder(
                  OperationFields.OPERATION, operation.name(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    type.addMethod(constructor());
    for (OperationModel operation : client.operations()) {
      type.addMethod(one(operation)).addMethod(later(operation)).addMethod(all(operation));
    }
    return type.addMethod(stats())
        .addMethod(operations())
        .addType(CallsWriter.write(client))
        .build();
  }

  private Modifier[] visibility() {
    return client.visible() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Asks {@code receiver}.\n")
            .addModifiers(visibility())
            .addParameter(client.receiver(), "receiver")
            .addStatement("Calls calls = new Calls(receiver)");
    for (int i = 0; i < client.operations().size(); i++) {
      constructor.addStatement(OperationFields.made(client, i));
    }
    return constructor.build();
  }

  private MethodSpec one(OperationModel operation) {
    TypeName key = operation.key().isBoxedPrimitive() ? operation.key().unbox() : operation.key();
    return single(operation)
        .addJavadoc("The value of one key.\n")
        .addParameters(parameters(operation, asked(operation).orElse(key), "key"))
        .addStatement(
            "return $T.fetch(this.$N.with($L), $N)",
            DEFERRED,
            operation.name(),
            arguments(operation),
            free("key", operation))
        .build();
  }

  private MethodSpec later(OperationModel operation) {
    TypeName asked = asked(operation).orElse(operation.key());
    TypeName key = ParameterizedTypeName.get(DEFERRED, WildcardTypeName.subtypeOf(asked));
    return single(operation)
        .addJavadoc("The value of the key that {@code key} will have.\n")
        .addParameters(parameters(operation, key, "key"))
        .addStatement(
            "return $T.fetch(this.$N.with($L), $N.node())",
            DEFERRED,
            operation.name(),
            arguments(operation),
            free("key", operation))
        .build();
  }

  private MethodSpec all(OperationModel operation) {
    TypeName map =
        ParameterizedTypeName.get(ClassName.get(Map.class), operation.key(), operation.value());
    TypeName keys =
        ParameterizedTypeName.get(
            ClassName.get(Collection.class), WildcardTypeName.subtypeOf(operation.key()));
    return method(operation.name() + "All", map)
        .addJavadoc("The values of many keys, by key in their order; missing ones are left out.\n")
        .addParameters(parameters(operation, keys, "keys"))
        .addStatement(
            "return $T.fetchAll(this.$N.with($L), $N)",
            DEFERRED,
            operation.name(),
            arguments(operation),
            free("keys", operation))
        .build();
  }

  /** A method that gives one value, whose type a key may say itself. */
  private MethodSpec.Builder single(OperationModel operation) {
    return operation.request().isEmpty()
        ? method(operation.name(), operation.value())
        : method(operation.name(), VALUE).addTypeVariable(VALUE);
  }

  /** The type of a key that says what its value is. */
  private static Optional<TypeName> asked(OperationModel operation) {
    return operation.request().map(type -> ParameterizedTypeName.get(type, VALUE));
  }

  private MethodSpec.Builder method(String name, TypeName value) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(visibility())
        .returns(ParameterizedTypeName.get(DEFERRED, value));
  }

  private static List<ParameterSpec> parameters(
      OperationModel operation, TypeName first, String name) {
    List<ParameterSpec> parameters = new ArrayList<>();
    parameters.add(ParameterSpec.builder(first, free(name, operation)).build());
    for (Argument argument : operation.arguments()) {
      parameters.add(ParameterSpec.builder(argument.type(), argument.name()).build());
    }
    return parameters;
  }

  /** The name, lengthened until no argument has it. */
  private static String free(String name, OperationModel operation) {
    boolean taken = operation.arguments().stream().anyMatch(each -> each.name().equals(name));
    return taken ? free(name + "_", operation) : name;
  }

  private static CodeBlock arguments(OperationModel operation) {
    boolean whole = operation.arguments().size() == 1;
    return operation.arguments().stream()
        .map(
            argument ->
                CodeBlock.of(whole && isArray(argument) ? "(Object) $N" : "$N", argument.name()))
        .collect(CodeBlock.joining(", "));
  }

  /** Whether an argument would be taken for several, as it is an array of objects. */
  private static boolean isArray(Argument argument) {
    return argument.type() instanceof ArrayTypeName array && !array.componentType().isPrimitive();
  }

  private MethodSpec stats() {
    return MethodSpec.methodBuilder("stats")
        .addJavadoc("What each method's trips came to so far, by {@code Type.method}.\n")
        .addModifiers(visibility())
        .returns(
            ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), STATS))
        .addStatement("return $T.of(operations())", STATS)
        .build();
  }

  private MethodSpec operations() {
    return MethodSpec.methodBuilder("operations")
        .addJavadoc("Called by generated code.\n")
        .addModifiers(visibility())
        .returns(ArrayTypeName.of(OperationFields.OPERATION))
        .addStatement(
            "return new $T[] {$L}",
            OperationFields.OPERATION,
            client.operations().stream()
                .map(operation -> CodeBlock.of("$N", operation.name()))
                .collect(CodeBlock.joining(", ")))
        .build();
  }
}
