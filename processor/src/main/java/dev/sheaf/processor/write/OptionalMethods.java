package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.SourceModel;
import java.util.ArrayList;
import java.util.List;

/** Writes the methods of a wired job that depend on optional methods of its source and services. */
final class OptionalMethods {
  private final JobModel job;

  OptionalMethods(JobModel job) {
    this.job = job;
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    SourceModel source = job.source();
    if (source.keyed()) {
      methods.add(truth("keyed"));
      methods.add(
          Methods.overriding("key", ClassName.get(String.class))
              .addParameter(source.item(), "item")
              .addException(Throwable.class)
              .addStatement("return source.key(item)")
              .build());
    }
    if (source.toldOfFailures()) {
      methods.add(truth("wantsFailures"));
      methods.add(failed());
    }
    if (source.finished() || job.stages().stream().anyMatch(each -> each.finished())) {
      methods.add(finish());
    }
    return methods;
  }

  private MethodSpec failed() {
    TypeName failures =
        ParameterizedTypeName.get(
            ClassName.get(Iterable.class),
            ParameterizedTypeName.get(Types.FAILURE, job.source().item()));
    return Methods.overriding("failed", TypeName.VOID)
        .addParameter(failures, "failures")
        .addException(Throwable.class)
        .addStatement("source.failed(failures)")
        .build();
  }

  private MethodSpec finish() {
    MethodSpec.Builder method =
        Methods.overriding("finish", TypeName.VOID).addException(Throwable.class);
    if (job.source().finished()) {
      method
          .beginControlFlow("if (source != null)")
          .addStatement("source.finish()")
          .endControlFlow();
    }
    for (int i = 0; i < job.stages().size(); i++) {
      if (job.stages().get(i).finished()) {
        method.addStatement("stage$L.finish()", i);
      }
    }
    return method.build();
  }

  private static MethodSpec truth(String name) {
    return Methods.overriding(name, TypeName.BOOLEAN).addStatement("return true").build();
  }
}
