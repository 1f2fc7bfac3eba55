package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.model.OperationModel;
import dev.sheaf.processor.model.OperationModel.Argument;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the calls of batchable methods, one method with a switch over all of them. */
final class CallsWriter {
  private CallsWriter() {}

  static TypeSpec write(ClientModel client) {
    return TypeSpec.classBuilder("Calls")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(OperationFields.engine("Caller"))
        .addField(client.receiver(), "receiver", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(client.receiver(), "receiver")
                .addStatement("this.receiver = receiver")
                .build())
        .addMethod(call(client))
        .build();
  }

  private static MethodSpec call(ClientModel client) {
    MethodSpec.Builder call =
        Methods.overriding("call", ClassName.OBJECT)
            .addParameter(TypeName.INT, "method")
            .addParameter(OperationFields.engine("Keys"), "keys")
            .addParameter(ArrayTypeName.of(ClassName.OBJECT), "arguments")
            .addException(Throwable.class);
    Unchecked.suppress(
        call,
        client.operations().stream()
            .flatMap(operation -> operation.arguments().stream())
            .map(Argument::type));
    List<OperationModel> operations = client.operations();
    for (int i = 0; i < operations.size() - 1; i++) {
      call.beginControlFlow("if (method == $L)", i)
          .addStatement("return $L", call(operations.get(i)))
          .endControlFlow();
    }
    return call.addStatement("return $L", call(operations.get(operations.size() - 1))).build();
  }

  private static CodeBlock call(OperationModel operation) {
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add("receiver.$N(keys.$L()", operation.name(), operation.keys().accessor());
    for (int i = 0; i < operation.arguments().size(); i++) {
      call.add(", ($T) arguments[$L]", operation.arguments().get(i).type(), i);
    }
    return call.add(")").build();
  }
}
