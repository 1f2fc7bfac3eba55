package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
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
    return TypeSpec.classBuilder(job.names().job())
        .addJavadoc(
            "Runs {@link $T} on the items of {@link $T}.\n",
            job.names().service(),
            job.source().type())
        .addModifiers(Visibility.of(job))
        .addModifiers(Modifier.FINAL)
        .addField(
            FieldSpec.builder(
                    job.names().command(),
                    "COMMAND",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("new $T()", job.names().command())
                .build())
        .addMethod(Methods.noInstances())
        .addMethod(run().build())
        .addMethod(main())
        .build();
  }

  private MethodSpec.Builder run() {
    return MethodSpec.methodBuilder("run")
        .addJavadoc("Runs the job with these parameters and writes nothing.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(Types.RUN_REPORT)
        .addParameter(consumer(), "parameters")
        .addStatement(
            "$1T builder = $2T.builder()", job.names().paramsBuilder(), job.names().params())
        .addStatement("parameters.accept(builder)")
        .addStatement(
            "return $T.run(COMMAND, builder.build(), $T.none())", Types.LIBRARY, Types.RUN_OPTIONS);
  }

  private TypeName consumer() {
    return ParameterizedTypeName.get(ClassName.get(Consumer.class), job.names().paramsBuilder());
  }

  private static MethodSpec main() {
    return MethodSpec.methodBuilder("main")
        .addJavadoc("Runs the job with the parameters and options of a command line.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addException(Throwable.class)
        .addStatement("$T.exit($T.launch(COMMAND, args))", System.class, Types.LAUNCHER)
        .build();
  }
}
