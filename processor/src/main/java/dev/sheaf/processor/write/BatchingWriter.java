package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.StageModel;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the parts of a wired job that gather what its items ask for. */
final class BatchingWriter {
  private static final ClassName GATHERER = OperationFields.engine("Gatherer");
  private static final TypeName ROWS =
      ParameterizedTypeName.get(GATHERER, ClassName.OBJECT, OperationFields.engine("Row"));
  private static final ClassName SCOPE = OperationFields.engine("ItemScope");
  private static final ClassName STATS = ClassName.get("dev.sheaf.runtime", "BatchStats");

  private final JobModel job;

  BatchingWriter(JobModel job) {
    this.job = job;
  }

  /** Whether {@code process} may wait for what it asks a client for. */
  boolean awaits() {
    return !job.graph().clients().isEmpty();
  }

  private boolean gathers() {
    return job.stages().stream().anyMatch(each -> each.deferred() || !each.fetches().isEmpty());
  }

  void addFields(TypeSpec.Builder type) {
    if (awaits()) {
      type.addField(SCOPE, "waiting", Modifier.PRIVATE);
    }
    for (int i = 0; i < job.stages().size(); i++) {
      StageModel stage = job.stages().get(i);
      if (!stage.fetches().isEmpty()) {
        type.addField(job.names().fetches(i), "fetches" + i, Modifier.PRIVATE);
        type.addField(ROWS, "rows" + i, Modifier.PRIVATE);
      }
      if (stage.deferred()) {
        TypeName node =
            ParameterizedTypeName.get(OperationFields.engine("Node"), stage.result().box());
        type.addField(
            ParameterizedTypeName.get(GATHERER, node, stage.result().box()),
            "deferred" + i,
            Modifier.PRIVATE);
      }
    }
  }

  /** Makes what gathers, once the stages' instances are there. */
  CodeBlock prepared() {
    CodeBlock.Builder made = CodeBlock.builder();
    if (awaits()) {
      made.addStatement("waiting = new $T(chunk(), workers())", SCOPE);
    }
    for (int i = 0; i < job.stages().size(); i++) {
      if (!job.stages().get(i).fetches().isEmpty()) {
        made.addStatement("fetches$1L = new $2T(stage$1L, bindings)", i, job.names().fetches(i));
        made.addStatement("rows$1L = $2T.rows(fetches$1L, chunk())", i, GATHERER);
      }
      if (job.stages().get(i).deferred()) {
        made.addStatement("deferred$L = $T.nodes(chunk())", i, GATHERER);
      }
    }
    return made.build();
  }

  /** Waits for all that is fetched for an item. */
  CodeBlock fetch(int stage) {
    return CodeBlock.builder().addStatement("return rows$L.ask(value)", stage).build();
  }

  /** Waits for the value that {@code process} deferred. */
  CodeBlock defer(int stage, CodeBlock call) {
    return CodeBlock.builder()
        .addStatement(
            "return deferred$L.ask($T.requireNonNull($L, $S).node())",
            stage,
            Objects.class,
            call,
            "process returned null where a Deferred was due")
        .build();
  }

  /** The method {@code process}, on a thread that may wait. */
  MethodSpec processWithin() {
    ClassName execution = OperationFields.engine("Execution");
    return Methods.overriding("process", ClassName.OBJECT)
        .addParameter(TypeName.INT, "stage")
        .addParameter(ClassName.OBJECT, "value")
        .addException(Throwable.class)
        .addStatement("$T entered = waiting.enter()", execution)
        .beginControlFlow("try")
        .addStatement("return processWithin(stage, value)")
        .nextControlFlow("finally")
        .addStatement("waiting.leave(entered)")
        .endControlFlow()
        .build();
  }

  void addMethods(TypeSpec.Builder type) {
    if (awaits() || gathers()) {
      type.addMethod(remaining());
    }
    CodeBlock operations = operations();
    if (!operations.isEmpty()) {
      type.addMethod(
          Methods.overriding(
                  "batches",
                  ParameterizedTypeName.get(
                      ClassName.get(Map.class), ClassName.get(String.class), STATS))
              .addException(Throwable.class)
              .addStatement("return $T.of($L)", STATS, operations)
              .build());
    }
  }

  private MethodSpec remaining() {
    MethodSpec.Builder method =
        Methods.overriding("remaining", TypeName.VOID).addParameter(TypeName.INT, "items");
    if (awaits()) {
      method.addStatement("waiting.remaining(items)");
    }
    for (int i = 0; i < job.stages().size(); i++) {
      if (!job.stages().get(i).fetches().isEmpty()) {
        method.addStatement("rows$L.remaining(items)", i);
      }
      if (job.stages().get(i).deferred()) {
        method.addStatement("deferred$L.remaining(items)", i);
      }
    }
    return method.build();
  }

  private CodeBlock operations() {
    CodeBlock.Builder all = CodeBlock.builder();
    for (String client : job.graph().clients()) {
      all.add(
          all.isEmpty() ? "bindings.$N().operations()" : ", bindings.$N().operations()", client);
    }
    for (int i = 0; i < job.stages().size(); i++) {
      if (!job.stages().get(i).fetches().isEmpty()) {
        all.add(all.isEmpty() ? "fetches$L.operations()" : ", fetches$L.operations()", i);
      }
    }
    return all.build();
  }
}
