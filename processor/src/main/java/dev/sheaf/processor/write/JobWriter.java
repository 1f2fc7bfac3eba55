package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes what people call: the job to run, to test and to explain. */
public final class JobWriter {
  private final JobModel job;

  private JobWriter(JobModel job) {
    this.job = job;
  }

  /** The type {@code …Job}. */
  public static TypeSpec write(JobModel job) {
    return new JobWriter(job).write();
  }

  private TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(job.names().job())
            .addJavadoc(
                "Runs {@link $T} on the items of {@link $T}.\n\n",
                job.names().service(),
                job.source().type())
            .addJavadoc("<p>As a library it writes nothing unless the options say so.\n")
            .addModifiers(Visibility.of(job))
            .addModifiers(Modifier.FINAL)
            .addField(command())
            .addMethod(Methods.noInstances())
            .addMethod(run())
            .addMethod(runWithOptions())
            .addMethod(runParams())
            .addMethod(runParamsWithOptions());
    if (!job.last().returnsNothing()) {
      type.addMethod(collect());
    }
    return type.addMethod(test())
        .addMethod(explain())
        .addMethod(main())
        .addMethod(parameters())
        .build();
  }

  private FieldSpec command() {
    return FieldSpec.builder(
            job.names().command(), "COMMAND", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", job.names().command())
        .build();
  }

  private MethodSpec run() {
    return method("run", Types.RUN_REPORT)
        .addJavadoc("Runs the job with the parameters that {@code parameters} sets.\n")
        .addParameter(consumer(), "parameters")
        .addStatement("return run(parameters(parameters))")
        .build();
  }

  private MethodSpec runWithOptions() {
    return method("run", Types.RUN_REPORT)
        .addJavadoc("Runs the job with the parameters that {@code parameters} sets.\n")
        .addParameter(consumer(), "parameters")
        .addParameter(Types.RUN_OPTIONS, "options")
        .addStatement("return run(parameters(parameters), options)")
        .build();
  }

  private MethodSpec runParams() {
    return method("run", Types.RUN_REPORT)
        .addJavadoc("Runs the job with these parameters.\n")
        .addParameter(job.names().params(), "parameters")
        .addStatement("return run(parameters, $T.none())", Types.RUN_OPTIONS)
        .build();
  }

  private MethodSpec runParamsWithOptions() {
    return method("run", Types.RUN_REPORT)
        .addJavadoc("Runs the job with these parameters.\n")
        .addParameter(job.names().params(), "parameters")
        .addParameter(Types.RUN_OPTIONS, "options")
        .addStatement("return $T.run(COMMAND, parameters, options)", Types.LIBRARY)
        .build();
  }

  private MethodSpec collect() {
    return method("collect", of(ClassName.get(List.class), job.last().result()))
        .addJavadoc("Runs the job and gives its results in item order.\n\n")
        .addJavadoc("<p>Throws what the first failed item threw, checked exceptions as the cause\n")
        .addJavadoc("of a {@link java.util.concurrent.CompletionException}.\n")
        .addParameter(consumer(), "parameters")
        .addStatement("return $T.collect(COMMAND, parameters(parameters))", Types.LIBRARY)
        .build();
  }

  private MethodSpec test() {
    return method("test", of(Types.JOB_TEST, job.source().item(), job.last().result()))
        .addJavadoc("A test of the job: on its own items, with its own instances.\n")
        .addParameter(consumer(), "parameters")
        .addStatement("return $T.of(COMMAND, parameters(parameters))", Types.JOB_TEST)
        .build();
  }

  private static MethodSpec explain() {
    return method("explain", ClassName.get(String.class))
        .addJavadoc("What the job does, in words.\n")
        .addStatement("return COMMAND.explain()")
        .build();
  }

  private static MethodSpec main() {
    return method("main", TypeName.VOID)
        .addJavadoc("Runs the job with the parameters and options of a command line.\n")
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addException(Throwable.class)
        .addStatement("COMMAND.launch(args)")
        .build();
  }

  private MethodSpec parameters() {
    return MethodSpec.methodBuilder("parameters")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(job.names().params())
        .addParameter(consumer(), "parameters")
        .addStatement(
            "$1T builder = $2T.builder()", job.names().paramsBuilder(), job.names().params())
        .addStatement("parameters.accept(builder)")
        .addStatement("return builder.build()")
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned);
  }

  private TypeName consumer() {
    return of(ClassName.get(Consumer.class), job.names().paramsBuilder());
  }

  private static TypeName of(ClassName raw, TypeName... arguments) {
    return ParameterizedTypeName.get(raw, arguments);
  }
}
