package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.sheaf.processor.model.SourceModel;

/** Writes how the items of a source are opened. */
final class OpeningWriter {
  private final SourceModel source;

  OpeningWriter(SourceModel source) {
    this.source = source;
  }

  /** The expression for the opened items. */
  CodeBlock write() {
    return switch (source.opening().form()) {
      case ITERABLE -> items("over", CodeBlock.of("source"), stated());
      case SPLITERATOR -> items("of", CodeBlock.of("source.spliterator()"), stated());
      case METHOD -> items("of", CodeBlock.of("source.items()"), stated());
      case CAST_METHOD ->
          items("of", CodeBlock.of("($T) source.items()", source.opening().type()), stated());
      case ARRAY_METHOD -> items("ofArray", CodeBlock.of("source.items()"), stated());
    };
  }

  private CodeBlock stated() {
    return CodeBlock.of(source.sized() ? "source.size()" : "");
  }

  /** Names the item type where no target type tells it, which is in front of another call. */
  private CodeBlock items(String method, CodeBlock argument, CodeBlock total) {
    return total.isEmpty()
        ? CodeBlock.of("$T.$L($L)", Types.ITEMS, method, argument)
        : CodeBlock.of(
            "$T.<$T>$L($L).withTotal($L)", Types.ITEMS, source.item(), method, argument, total);
  }
}
