package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import javax.lang.model.element.Modifier;

/** Writes the typed values of a job's parameters, and their builder. */
public final class ParamsWriter {
  private ParamsWriter() {}

  /** The type {@code …Params}. */
  public static TypeSpec write(JobModel job) {
    ClassName name = job.names().params();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The parameters of {@link $T}.\n", job.names().service())
            .addModifiers(Visibility.of(job))
            .addModifiers(Modifier.FINAL)
            .addMethod(constructor(job))
            .addMethod(builderMethod(job));
    for (ParameterModel parameter : job.parameters().all()) {
      type.addField(parameter.type(), parameter.accessor(), Modifier.PRIVATE, Modifier.FINAL);
      type.addMethod(accessor(parameter));
    }
    return type.addType(builder(job)).build();
  }

  private static MethodSpec constructor(JobModel job) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(job.names().paramsBuilder(), "builder");
    for (ParameterModel each : job.parameters().all()) {
      constructor.addStatement("this.$1N = builder.$1N", each.accessor());
    }
    return constructor.build();
  }

  private static MethodSpec builderMethod(JobModel job) {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("A builder on which nothing is set.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(job.names().paramsBuilder())
        .addStatement("return new $T()", job.names().paramsBuilder())
        .build();
  }

  private static MethodSpec accessor(ParameterModel parameter) {
    return MethodSpec.methodBuilder(parameter.accessor())
        .addJavadoc("$L\n", parameter.help())
        .addModifiers(Modifier.PUBLIC)
        .returns(parameter.type())
        .addStatement("return $N", parameter.accessor())
        .build();
  }

  private static TypeSpec builder(JobModel job) {
    ClassName name = job.names().paramsBuilder();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("Collects parameters; not safe for use by several threads.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addMethod(Methods.noInstances());
    for (ParameterModel parameter : job.parameters().all()) {
      type.addField(parameter.type(), parameter.accessor(), Modifier.PRIVATE);
      type.addMethod(setter(name, parameter));
    }
    return type.addMethod(build(job)).build();
  }

  private static MethodSpec setter(ClassName builder, ParameterModel parameter) {
    return MethodSpec.methodBuilder(parameter.accessor())
        .addJavadoc("$L\n", parameter.help())
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addParameter(parameter.type(), parameter.accessor())
        .addStatement("this.$1N = $1N", parameter.accessor())
        .addStatement("return this")
        .build();
  }

  private static MethodSpec build(JobModel job) {
    return MethodSpec.methodBuilder("build")
        .addJavadoc("The parameters as set so far.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(job.names().params())
        .addStatement("return new $T(this)", job.names().params())
        .build();
  }
}
