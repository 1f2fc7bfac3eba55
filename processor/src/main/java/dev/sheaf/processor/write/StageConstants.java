package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.RetryModel;
import dev.sheaf.processor.model.StageModel;
import java.time.Duration;
import java.util.List;

/** Writes what is fixed at compile time about a stage. */
final class StageConstants {
  private StageConstants() {}

  /** A stage that handles items one by one. */
  static CodeBlock of(StageModel stage) {
    return CodeBlock.of(
        "new $T($S, $L, $L)",
        Types.STAGE,
        stage.name(),
        stage.asynchronous(),
        policy(stage.retry()));
  }

  /** A stage that gathers something for many items, by the name of the runtime's constant. */
  static CodeBlock gathering(StageModel stage, String what) {
    return CodeBlock.of(
        "new $1T($2S, true, $3L, $1T.$4L)", Types.STAGE, stage.name(), policy(stage.retry()), what);
  }

  private static CodeBlock policy(RetryModel retry) {
    return retry.delays().isEmpty()
        ? CodeBlock.of("null")
        : CodeBlock.of(
            "new $T(\n    $T.of($L), $T.of($L), $L)",
            Types.RETRY_POLICY,
            List.class,
            retry.on().stream().map(StageConstants::type).collect(CodeBlock.joining(", ")),
            List.class,
            retry.delays().stream().map(StageConstants::delay).collect(CodeBlock.joining(", ")),
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
