package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.MainModel;
import dev.sheaf.processor.usage.Completion;
import dev.sheaf.processor.usage.ServicesUsage;
import dev.sheaf.processor.usage.Usage;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the class that holds what shells need to complete a command; it loads only for that. */
public final class CompletionWriter {
  private CompletionWriter() {}

  /** The type {@code …_Completion} of a service. */
  public static TypeSpec write(JobModel job) {
    Usage usage = Usage.of(job);
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addStatement("super($S, $S)", usage.command(), usage.function())
            .build();
    return type(job.names().completion(), constructor, shell -> shell.of(usage)).toBuilder()
        .addMethod(made(job.names().completion()))
        .build();
  }

  /** Apart from the command, whose verification would load this class to see what it is. */
  private static MethodSpec made(ClassName name) {
    return MethodSpec.methodBuilder("made")
        .addModifiers(Modifier.STATIC)
        .returns(Types.COMPLETION)
        .addStatement("return new $T()", name)
        .build();
  }

  /** The type {@code Main_Completion} of a program of several services. */
  public static TypeSpec write(MainModel main) {
    ServicesUsage usage = new ServicesUsage(main);
    CodeBlock services =
        main.services().stream()
            .map(each -> CodeBlock.of("new $T()", each.names().completion()))
            .collect(CodeBlock.joining(", "));
    MethodSpec constructor =
        MethodSpec.constructorBuilder()
            .addStatement("super($S, $S, $L)", "", usage.function(), services)
            .build();
    return type(main.completion(), constructor, shell -> shell.of(usage)).toBuilder()
        .addMethod(unknown(main))
        .build();
  }

  /** Apart from {@code Main}, whose verification would load the runtime for it. */
  private static MethodSpec unknown(MainModel main) {
    return MethodSpec.methodBuilder("unknown")
        .addJavadoc("Answers a command line that names no service.\n")
        .addModifiers(Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addStatement(
            "return $1T.unknown(args, $2T.$3L, $2T.HELP, new $4T())",
            Types.SERVICES,
            main.name(),
            MainModel.MARK,
            main.completion())
        .build();
  }

  private static TypeSpec type(
      ClassName name, MethodSpec constructor, Function<Completion, String> texts) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("What shells need to complete the command line.\n")
            .addModifiers(Modifier.FINAL)
            .superclass(Types.COMPLETION);
    for (Completion shell : Completion.values()) {
      type.addField(constant(shell.name(), texts.apply(shell)));
    }
    return type.addMethod(constructor).addMethod(text()).build();
  }

  private static FieldSpec constant(String name, String text) {
    return FieldSpec.builder(String.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(Texts.block(text))
        .build();
  }

  private static MethodSpec text() {
    MethodSpec.Builder method =
        Methods.overriding("text", ClassName.get(String.class))
            .addParameter(String.class, "shell")
            .beginControlFlow("switch (shell)");
    for (Completion shell : Completion.values()) {
      method.addCode("case $S:\n$>", shell.shell()).addStatement("return $L$<", shell.name());
    }
    return method
        .addCode("default:\n$>")
        .addStatement("throw new $T(shell)$<", IllegalArgumentException.class)
        .endControlFlow()
        .build();
  }
}
