package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.SettingsModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the command line of a job, and the entry to its wiring. */
public final class CommandWriter {
  private static final List<TypeName> CONVERTED =
      List.of(ClassName.get(String.class), TypeName.INT, TypeName.LONG, TypeName.BOOLEAN);

  private CommandWriter() {}

  /** The type {@code …_Command}. */
  public static TypeSpec write(JobModel job) {
    return TypeSpec.classBuilder(job.names().command())
        .addJavadoc(
            "The command line of {@link $T}, and how its job is made.\n", job.names().service())
        .addModifiers(Modifier.FINAL)
        .superclass(
            ParameterizedTypeName.get(
                Types.COMMAND, job.names().params(), job.source().item(), job.last().result()))
        .addField(help(job))
        .addMethod(settings(job.settings()))
        .addMethod(
            Methods.overriding("help", ClassName.get(String.class))
                .addStatement("return HELP")
                .build())
        .addMethod(declare(job))
        .addMethod(convert())
        .addMethod(read(job))
        .addMethod(arguments(job))
        .addMethod(
            Methods.overriding("explain", ClassName.get(String.class))
                .addStatement("return $T.EXPLANATION", job.names().plan())
                .build())
        .addMethod(wire(job))
        .build();
  }

  private static FieldSpec help(JobModel job) {
    StringBuilder text = new StringBuilder(job.description()).append("\n\n");
    for (ParameterModel each : job.parameters().all()) {
      text.append("  --").append(each.option()).append(" VALUE  ").append(each.help()).append('\n');
    }
    return FieldSpec.builder(String.class, "HELP", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What {@code --help} prints.\n")
        .initializer("$S", text.toString())
        .build();
  }

  private static MethodSpec settings(SettingsModel settings) {
    return Methods.overriding("settings", Types.JOB_SETTINGS)
        .addStatement(
            "return new $T($S, $L, $S, $S)",
            Types.JOB_SETTINGS,
            settings.name(),
            settings.concurrency(),
            settings.rate(),
            settings.timeout())
        .build();
  }

  private static MethodSpec declare(JobModel job) {
    MethodSpec.Builder method =
        Methods.overriding("declare", TypeName.VOID).addParameter(Types.ARGUMENTS, "arguments");
    for (ParameterModel each : job.parameters().all()) {
      CodeBlock option = CodeBlock.of("arguments.value($S, $L)", each.option(), conversion(each));
      method.addStatement(
          each.defaultValue().isEmpty() ? "$L" : "$L.defaults($S)",
          each.defaultValue().isEmpty()
              ? new Object[] {option}
              : new Object[] {option, each.defaultValue().get(0)});
    }
    return method.build();
  }

  private static int conversion(ParameterModel parameter) {
    return Math.max(0, CONVERTED.indexOf(parameter.type()));
  }

  private static MethodSpec convert() {
    return Methods.overriding("convert", ClassName.OBJECT)
        .addParameter(TypeName.INT, "number")
        .addParameter(String.class, "text")
        .beginControlFlow("switch (number)")
        .addCode("case 1:\n$>return $T.valueOf(text);\n$<", Integer.class)
        .addCode("case 2:\n$>return $T.valueOf(text);\n$<", Long.class)
        .addCode("case 3:\n$>return $T.valueOf(text);\n$<", Boolean.class)
        .addCode("default:\n$>return text;\n$<")
        .endControlFlow()
        .build();
  }

  private static MethodSpec read(JobModel job) {
    MethodSpec.Builder method =
        Methods.overriding("read", job.names().params())
            .addParameter(Types.ARGUMENTS, "arguments")
            .addStatement(
                "$1T builder = $2T.builder()", job.names().paramsBuilder(), job.names().params());
    for (ParameterModel each : job.parameters().all()) {
      method.addStatement(
          "builder.$N(arguments.<$T>get($S))", each.accessor(), each.type().box(), each.option());
    }
    return method.addStatement("return builder.build()").build();
  }

  private static MethodSpec arguments(JobModel job) {
    CodeBlock.Builder list = CodeBlock.builder();
    for (ParameterModel each : job.parameters().all()) {
      list.add(list.isEmpty() ? "" : ",\n")
          .add("new $T($S, ", Types.ARGUMENT, each.option())
          .add("$T.of($T.valueOf(parameters.$N()))", List.class, String.class, each.accessor())
          .add(", false, $T.OPTION)", Types.ORIGIN);
    }
    return Methods.overriding(
            "arguments", ParameterizedTypeName.get(ClassName.get(List.class), Types.ARGUMENT))
        .addParameter(job.names().params(), "parameters")
        .addStatement("return $T.of($L)", List.class, list.build())
        .build();
  }

  private static MethodSpec wire(JobModel job) {
    return Methods.overriding(
            "wire", ParameterizedTypeName.get(Types.JOB, job.source().item(), job.last().result()))
        .addParameter(job.names().params(), "parameters")
        .addParameter(Types.RUN, "run")
        .addParameter(Types.SUBSTITUTES, "substitutes")
        .addStatement(
            "return new $T(new $T(parameters, run, substitutes))",
            job.names().plan(),
            job.names().bindings())
        .build();
  }
}
