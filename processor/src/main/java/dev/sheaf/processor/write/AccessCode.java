package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.sheaf.processor.model.AccessModel;
import java.util.Arrays;

/** Writes how the values are had that fetches are made of. */
final class AccessCode {
  private AccessCode() {}

  /**
   * The expression, where {@code service}, {@code bindings}, {@code chunk} and {@code row} are
   * known.
   */
  static CodeBlock of(AccessModel access) {
    CodeBlock code = root(access);
    for (AccessModel.Step step : access.steps()) {
      code = apply(code, step);
    }
    return code;
  }

  /** As {@link #of}, of a number; not boxed where it is another fetch's value as it stands. */
  static CodeBlock number(AccessModel access) {
    return access.root() == AccessModel.Root.FETCH && access.steps().isEmpty()
        ? CodeBlock.of("chunk.number($L, row)", access.fetch())
        : of(access);
  }

  private static CodeBlock root(AccessModel access) {
    return switch (access.root()) {
      case SERVICE -> CodeBlock.of("service");
      case ITEM -> CodeBlock.of("chunk.<$T>item(row)", access.type());
      case FETCH -> CodeBlock.of("chunk.<$T>value($L, row)", access.type(), access.fetch());
      case FIELD -> CodeBlock.of("service.$N", access.name());
      case METHOD -> CodeBlock.of("service.$N()", access.name());
      case BINDING -> CodeBlock.of("bindings.$N()", access.name());
      case PARAMETER -> CodeBlock.of("bindings.params.$N()", access.name());
    };
  }

  private static CodeBlock apply(CodeBlock value, AccessModel.Step step) {
    return switch (step.way()) {
      case PLAIN -> CodeBlock.of("$L.$L", value, step.code());
      case MAPPED -> CodeBlock.of("$L.map(each -> each.$L)", value, step.code());
      case FLAT_MAPPED -> CodeBlock.of("$L.flatMap(each -> each.$L)", value, step.code());
      case WHOLE -> CodeBlock.of("(Object) $L", value);
      case EMPTIED -> CodeBlock.of("$L.orElse(null)", value);
      case LISTED -> CodeBlock.of("$T.asList($L)", Arrays.class, value);
      case STREAMED -> CodeBlock.of("$T.stream($L).boxed().toList()", Arrays.class, value);
    };
  }
}
