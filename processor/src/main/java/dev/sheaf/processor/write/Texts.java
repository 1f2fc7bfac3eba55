package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** Literals of text. */
final class Texts {
  private Texts() {}

  /** The texts as arguments of a call. */
  static CodeBlock list(List<String> texts) {
    return texts.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
  }

  /** The same, each with a comma in front. */
  static CodeBlock further(List<String> texts) {
    return texts.stream().map(each -> CodeBlock.of(", $S", each)).collect(CodeBlock.joining(""));
  }

  /** A text as Javadoc can hold it. */
  static String javadoc(String text) {
    return text.replace("*/", "*&#47;").replace("\\u", "&#92;u").replace("@", "&#64;");
  }
}
