package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.SourceModel;
import javax.lang.model.element.Modifier;

/** Writes the wired job: its source, its stages and its codecs. */
public final class PlanWriter {
  private final JobModel job;
  private final StagesWriter stages;

  private PlanWriter(JobModel job) {
    this.job = job;
    stages = new StagesWriter(job);
  }

  /** The type {@code …_Plan}. */
  public static TypeSpec write(JobModel job) {
    return new PlanWriter(job).write();
  }

  private TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(job.names().plan())
            .addJavadoc("One wired instance of {@link $T}'s job.\n", job.names().service())
            .addModifiers(Modifier.FINAL)
            .superclass(
                ParameterizedTypeName.get(Types.JOB, job.source().item(), job.last().result()))
            .addField(explanation())
            .addField(job.names().bindings(), "bindings", Modifier.PRIVATE, Modifier.FINAL)
            .addField(job.source().type(), "source", Modifier.PRIVATE);
    for (int i = 0; i < job.stages().size(); i++) {
      type.addField(job.stages().get(i).type(), "stage" + i, Modifier.PRIVATE);
    }
    stages.addTo(type);
    return type.addMethod(constructor())
        .addMethod(of())
        .addMethod(prepare())
        .addMethod(items())
        .addMethod(codec("itemCodec", job.source().item(), itemCodec()))
        .addMethod(codec("resultCodec", job.last().result(), resultCodec()))
        .addMethods(new OptionalMethods(job).write())
        .addMethod(close())
        .build();
  }

  private FieldSpec explanation() {
    return FieldSpec.builder(String.class, "EXPLANATION", Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("What the job does, in words.\n")
        .initializer("$S", Explanation.of(job))
        .build();
  }

  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(job.names().bindings(), "bindings")
        .addStatement("this.bindings = bindings")
        .build();
  }

  /** Typed as a job, so that the command's own verification does not load the plan. */
  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.STATIC)
        .returns(ParameterizedTypeName.get(Types.JOB, job.source().item(), job.last().result()))
        .addParameter(job.names().bindings(), "bindings")
        .addStatement("return new $T(bindings)", job.names().plan())
        .build();
  }

  private MethodSpec prepare() {
    MethodSpec.Builder method =
        Methods.overriding("prepare", TypeName.VOID).addException(Throwable.class);
    for (int i = 0; i < job.stages().size(); i++) {
      method.addStatement("stage$L = bindings.$N()", i, job.stages().get(i).binding());
    }
    return method.addCode(stages.prepared()).build();
  }

  private MethodSpec items() {
    SourceModel source = job.source();
    return Methods.overriding("items", ParameterizedTypeName.get(Types.ITEMS, source.item()))
        .addException(Throwable.class)
        .addStatement("source = bindings.$N()", source.binding())
        .addStatement("prepare()")
        .addStatement("return $L", new OpeningWriter(source).write())
        .build();
  }

  private CodeBlock itemCodec() {
    return CodeBlock.of("new $T()", JsonWriter.itemCodec(job));
  }

  private CodeBlock resultCodec() {
    return job.codecs().result() == null
        ? CodeBlock.of("null")
        : CodeBlock.of("new $T()", JsonWriter.resultCodec(job));
  }

  private static MethodSpec codec(String name, TypeName type, CodeBlock codec) {
    return Methods.overriding(name, ParameterizedTypeName.get(Types.CODEC, type))
        .addStatement("return $L", codec)
        .build();
  }

  private static MethodSpec close() {
    return Methods.overriding("close", TypeName.VOID)
        .addException(Throwable.class)
        .addStatement("bindings.close()")
        .build();
  }
}
