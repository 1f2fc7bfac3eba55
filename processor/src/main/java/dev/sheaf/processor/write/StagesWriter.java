package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.FetchModel;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.StageModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the stages of a wired job. A service with fetches takes two of them: the first waits for
 * what is fetched for many items at once, the second calls {@code process}.
 */
final class StagesWriter {
  private final JobModel job;
  private final BatchingWriter batching;

  StagesWriter(JobModel job) {
    this.job = job;
    batching = new BatchingWriter(job);
  }

  /** Adds what the stages need to the wired job. */
  void addTo(TypeSpec.Builder type) {
    type.addField(stages());
    batching.addFields(type);
    type.addMethod(
        Methods.overriding("stages", ArrayTypeName.of(Types.STAGE))
            .addStatement("return STAGES")
            .build());
    type.addMethod(batching.awaits() ? batching.processWithin() : process(true));
    if (batching.awaits()) {
      type.addMethod(process(false));
    }
    batching.addMethods(type);
  }

  private FieldSpec stages() {
    List<CodeBlock> all = new ArrayList<>();
    for (StageModel stage : job.stages()) {
      if (!stage.fetches().isEmpty()) {
        all.add(StageConstants.gathering(stage, "FETCHES"));
      }
      all.add(
          stage.deferred() ? StageConstants.gathering(stage, "RESULTS") : StageConstants.of(stage));
    }
    return FieldSpec.builder(
            ArrayTypeName.of(Types.STAGE),
            "STAGES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("{\n$>$>$L$<$<\n}", all.stream().collect(CodeBlock.joining(",\n")))
        .build();
  }

  private MethodSpec process(boolean overriding) {
    MethodSpec.Builder method =
        (overriding
                ? Methods.overriding("process", ClassName.OBJECT)
                : MethodSpec.methodBuilder("processWithin")
                    .addModifiers(Modifier.PRIVATE)
                    .returns(ClassName.OBJECT))
            .addParameter(TypeName.INT, "stage")
            .addParameter(ClassName.OBJECT, "value")
            .addException(Throwable.class);
    Unchecked.suppress(method, IntStream.range(0, job.stages().size()).mapToObj(this::given));
    List<CodeBlock> calls = calls();
    if (calls.size() == 1) {
      return method.addCode(calls.get(0)).build();
    }
    method.beginControlFlow("switch (stage)");
    for (int i = 0; i < calls.size(); i++) {
      String label = i == calls.size() - 1 ? "default" : "case " + i;
      method.addCode("$L:\n$>", label).addCode(calls.get(i)).addCode("$<");
    }
    return method.endControlFlow().build();
  }

  private List<CodeBlock> calls() {
    List<CodeBlock> calls = new ArrayList<>();
    for (int i = 0; i < job.stages().size(); i++) {
      StageModel stage = job.stages().get(i);
      TypeName given = given(i);
      if (stage.fetches().isEmpty()) {
        calls.add(call(stage, i, CodeBlock.of("($T) value", given)));
      } else {
        calls.add(batching.fetch(i));
        calls.add(call(stage, i, fetched(stage, given)));
      }
    }
    return calls;
  }

  /** What a stage receives: the source's item, or what came of the stage before. */
  private TypeName given(int index) {
    return index == 0 ? job.source().item() : job.stages().get(index - 1).result();
  }

  private static CodeBlock fetched(StageModel stage, TypeName given) {
    ClassName row = OperationFields.engine("Row");
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("(($T) value).<$T>item()", row, given.box());
    for (int i = 0; i < stage.fetches().size(); i++) {
      FetchModel fetch = stage.fetches().get(i);
      arguments.add(",\n(($T) value).<$T>value($L)", row, fetch.type().box(), i);
    }
    return arguments.build();
  }

  /** Casts to what the source gave or the stage before returned; Java converts from there. */
  private CodeBlock call(StageModel stage, int index, CodeBlock arguments) {
    CodeBlock call = CodeBlock.of("stage$L.process($L)", index, arguments);
    if (stage.deferred()) {
      return batching.defer(index, call);
    }
    return stage.returnsNothing()
        ? CodeBlock.builder().addStatement(call).addStatement("return null").build()
        : CodeBlock.builder().addStatement("return $L", call).build();
  }

  /** What is to be made once the stages' instances are there. */
  CodeBlock prepared() {
    return batching.prepared();
  }
}
