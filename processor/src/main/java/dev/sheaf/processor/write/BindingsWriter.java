package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.JobModel;
import javax.lang.model.element.Modifier;

/** Writes the instances of one run: a method each, which makes it at the first call. */
public final class BindingsWriter {
  private BindingsWriter() {}

  /** The type {@code …_Bindings}. */
  public static TypeSpec write(JobModel job) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(job.names().bindings())
            .addJavadoc("The instances of one run of {@link $T}.\n", job.names().service())
            .addModifiers(Modifier.FINAL)
            .superclass(Types.INSTANCES)
            .addField(job.names().params(), "params", Modifier.FINAL)
            .addMethod(constructor(job));
    if (job.graph().needsRun()) {
      type.addField(Types.RUN, "run", Modifier.PRIVATE, Modifier.FINAL);
    }
    for (BindingModel binding : job.graph().bindings()) {
      type.addField(binding.type().box(), binding.name(), Modifier.PRIVATE);
      type.addMethod(instance(binding));
    }
    return type.build();
  }

  private static MethodSpec constructor(JobModel job) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(job.names().params(), "params");
    if (job.graph().needsRun()) {
      constructor.addParameter(Types.RUN, "run");
    }
    constructor
        .addParameter(Types.SUBSTITUTES, "substitutes")
        .addStatement("super(substitutes)")
        .addStatement("this.params = params");
    if (job.graph().needsRun()) {
      constructor.addStatement("this.run = run");
    }
    return constructor
        .beginControlFlow("if (!substitutes.isEmpty())")
        .addStatement("substitutes.mustBeAmong($L)", replaceable(job))
        .endControlFlow()
        .build();
  }

  private static CodeBlock replaceable(JobModel job) {
    return job.graph().bindings().stream()
        .filter(BindingModel::replaceable)
        .map(binding -> raw(binding.type()))
        .filter(ClassName.class::isInstance)
        .distinct()
        .map(type -> CodeBlock.of("$T.class", type))
        .collect(CodeBlock.joining(",\n"));
  }

  private static MethodSpec instance(BindingModel binding) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(binding.name())
            .addException(Throwable.class)
            .returns(binding.type());
    if (binding.replaceable() && raw(binding.type()) instanceof ClassName type) {
      method
          .beginControlFlow("if ($N == null)", binding.name())
          .addStatement("$N = handedIn($T.class)", binding.name(), type)
          .endControlFlow();
    }
    return method
        .beginControlFlow("if ($N == null)", binding.name())
        .addCode(Constructing.code(binding))
        .endControlFlow()
        .addStatement("return $N", binding.name())
        .build();
  }

  private static TypeName raw(TypeName type) {
    return type.box() instanceof ParameterizedTypeName generic ? generic.rawType() : type.box();
  }
}
