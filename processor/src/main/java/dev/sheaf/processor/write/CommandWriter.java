package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.SettingsModel;
import dev.sheaf.processor.usage.Usage;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the command line of a job, and the entry to its wiring. */
public final class CommandWriter {
  private CommandWriter() {}

  /** The type {@code …_Command}. */
  public static TypeSpec write(JobModel job) {
    ConversionNumbers numbers = new ConversionNumbers(job.parameters());
    TypeSpec.Builder type = begin(job);
    type.addMethod(new DeclarationWriter(job.parameters(), numbers).write());
    if (!numbers.isEmpty()) {
      type.addMethod(numbers.write());
    }
    if (job.last().returnsNothing()) {
      type.addMethod(answer("givesResults", false));
    }
    if (job.stages().stream().anyMatch(each -> !each.retry().delays().isEmpty())) {
      type.addMethod(answer("triesAgain", true));
    }
    return type.addMethods(new ReadWriter(job).write())
        .addMethod(arguments(job))
        .addMethod(wire(job))
        .addMethod(start(job))
        .build();
  }

  private static MethodSpec answer(String question, boolean answer) {
    return Methods.overriding(question, TypeName.BOOLEAN).addStatement("return $L", answer).build();
  }

  /** Apart from {@code Main}, whose verification would load this class for a call of its own. */
  private static MethodSpec start(JobModel job) {
    return MethodSpec.methodBuilder("start")
        .addModifiers(Modifier.STATIC)
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addException(Throwable.class)
        .addStatement("new $T().launch(args)", job.names().command())
        .build();
  }

  private static TypeSpec.Builder begin(JobModel job) {
    return TypeSpec.classBuilder(job.names().command())
        .addJavadoc(
            "The command line of {@link $T}, and how its job is made.\n", job.names().service())
        .addModifiers(Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(
                Types.COMMAND, job.names().params(), job.source().item(), job.last().result()))
        .addField(help(job))
        .addMethod(
            Methods.overriding("name", ClassName.get(String.class))
                .addStatement("return $S", job.settings().name())
                .build())
        .addMethod(settings(job))
        .addMethod(
            Methods.overriding("help", ClassName.get(String.class))
                .addStatement("return HELP")
                .build())
        .addMethod(
            Methods.overriding("explain", ClassName.get(String.class))
                .addStatement("return $T.EXPLANATION", job.names().plan())
                .build())
        .addMethod(
            Methods.overriding("completion", Types.COMPLETION)
                .addStatement("return $T.made()", job.names().completion())
                .build());
  }

  private static FieldSpec help(JobModel job) {
    return FieldSpec.builder(String.class, "HELP", Modifier.STATIC, Modifier.FINAL)
        .initializer(Texts.block(Usage.of(job).help()))
        .build();
  }

  private static MethodSpec settings(JobModel job) {
    SettingsModel settings = job.settings();
    boolean waits = settings.concurrency() == 0 && new BatchingWriter(job).awaits();
    return Methods.overriding("settings", Types.JOB_SETTINGS)
        .addStatement(
            "return new $T(name(), $L, $S, $S)",
            Types.JOB_SETTINGS,
            waits ? CodeBlock.of("$T.WAITING", Types.JOB_SETTINGS) : settings.concurrency(),
            settings.rate(),
            settings.timeout())
        .build();
  }

  private static MethodSpec arguments(JobModel job) {
    return Methods.overriding(
            "arguments", ParameterizedTypeName.get(ClassName.get(List.class), Types.ARGUMENT))
        .addParameter(job.names().params(), "parameters")
        .addStatement("return parameters.recorded_arguments()")
        .build();
  }

  private static MethodSpec wire(JobModel job) {
    return Methods.overriding(
            "wire", ParameterizedTypeName.get(Types.JOB, job.source().item(), job.last().result()))
        .addParameter(job.names().params(), "parameters")
        .addParameter(Types.RUN, "run")
        .addParameter(Types.SUBSTITUTES, "substitutes")
        .addStatement(
            "return $T.of(new $T(parameters, $Lsubstitutes))",
            job.names().plan(),
            job.names().bindings(),
            job.graph().needsRun() ? "run, " : "")
        .build();
  }
}
