package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import dev.sheaf.processor.model.JobModel;
import java.util.List;
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
            .addField(job.names().params(), "params", Modifier.PRIVATE, Modifier.FINAL)
            .addField(Types.RUN, "run", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(job));
    for (BindingModel binding : job.graph().bindings()) {
      type.addField(binding.type().box(), binding.name(), Modifier.PRIVATE);
      type.addMethod(instance(binding));
    }
    return type.build();
  }

  private static MethodSpec constructor(JobModel job) {
    return MethodSpec.constructorBuilder()
        .addParameter(job.names().params(), "params")
        .addParameter(Types.RUN, "run")
        .addParameter(Types.SUBSTITUTES, "substitutes")
        .addStatement("super(substitutes)")
        .addStatement("this.params = params")
        .addStatement("this.run = run")
        .build();
  }

  private static MethodSpec instance(BindingModel binding) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(binding.name())
            .returns(binding.type())
            .beginControlFlow("if ($N == null)", binding.name())
            .addStatement("$N = made($L)", binding.name(), made(binding.construction()))
            .endControlFlow()
            .addStatement("return $N", binding.name());
    if (binding.throwing()) {
      method.addException(Throwable.class);
    }
    return method.build();
  }

  private static CodeBlock made(Construction construction) {
    if (construction instanceof Construction.ByConstructor constructor) {
      return CodeBlock.of("new $T($L)", constructor.type(), arguments(constructor.dependencies()));
    }
    throw new IllegalStateException(construction.toString());
  }

  private static CodeBlock arguments(List<Dependency> dependencies) {
    return dependencies.stream().map(BindingsWriter::argument).collect(CodeBlock.joining(", "));
  }

  private static CodeBlock argument(Dependency dependency) {
    if (dependency instanceof Dependency.OnBinding on) {
      return CodeBlock.of("$N()", on.binding());
    }
    if (dependency instanceof Dependency.OnParameter on) {
      return CodeBlock.of("params.$N()", on.accessor());
    }
    return CodeBlock.of("run");
  }
}
