package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.RetryModel;
import dev.sheaf.processor.model.StageModel;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what is fixed about the services of a chain. */
final class StagesWriter {
  private StagesWriter() {}

  /** The constant that lists them. */
  static FieldSpec write(List<StageModel> stages) {
    return FieldSpec.builder(
            ArrayTypeName.of(Types.STAGE),
            "STAGES",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "{\n$>$>$L$<$<\n}",
            stages.stream().map(StagesWriter::stage).collect(CodeBlock.joining(",\n")))
        .build();
  }

  private static CodeBlock stage(StageModel stage) {
    return CodeBlock.of(
        "new $T($S, $L, $L)",
        Types.STAGE,
        stage.name(),
        stage.asynchronous(),
        policy(stage.retry()));
  }

  private static CodeBlock policy(RetryModel retry) {
    return retry.delays().isEmpty()
        ? CodeBlock.of("null")
        : CodeBlock.of(
            "new $T($T.of($L), $T.of($L), $L)",
            Types.RETRY_POLICY,
            List.class,
            retry.on().stream().map(StagesWriter::type).collect(CodeBlock.joining(", ")),
            List.class,
            retry.delays().stream().map(StagesWriter::delay).collect(CodeBlock.joining(", ")),
            retry.jitter());
  }

  private static CodeBlock type(TypeName type) {
    return CodeBlock.of("$T.class", type);
  }

  private static CodeBlock delay(Duration delay) {
    return delay.toNanosPart() % 1_000_000 == 0
        ? CodeBlock.of("$T.ofMillis($LL)", Duration.class, delay.toMillis())
        : CodeBlock.of("$T.ofNanos($LL)", Duration.class, delay.toNanos());
  }
}
