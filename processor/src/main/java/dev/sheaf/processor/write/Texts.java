package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Literals of text. */
final class Texts {
  /** The bytes of a literal; a class file can hold 65,535. */
  private static final int LONGEST = 60_000;

  private Texts() {}

  /** The texts as arguments of a call. */
  static CodeBlock list(List<String> texts) {
    return texts.stream().map(each -> CodeBlock.of("$S", each)).collect(CodeBlock.joining(", "));
  }

  /** The same, each with a comma in front. */
  static CodeBlock further(List<String> texts) {
    return texts.stream().map(each -> CodeBlock.of(", $S", each)).collect(CodeBlock.joining(""));
  }

  /**
   * Lines of text as a literal that is read as they are: a text block, or several if it is long.
   */
  static CodeBlock block(String text) {
    List<CodeBlock> blocks = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int size = 0;
    for (String line : text.lines().toList()) {
      int length = line.getBytes(StandardCharsets.UTF_8).length + 1;
      size += length;
      if (size > LONGEST) {
        blocks.add(literal(part));
        part.setLength(0);
        size = length;
      }
      part.append(escaped(line)).append('\n');
    }
    blocks.add(literal(part));
    return blocks.stream()
        .collect(CodeBlock.joining(".concat(", "", ")".repeat(blocks.size() - 1)));
  }

  private static CodeBlock literal(StringBuilder lines) {
    return CodeBlock.of("$L", "\"\"\"\n" + lines + "\"\"\"");
  }

  /** A line as a text block can hold it: blanks at its end would be lost. */
  private static String escaped(String line) {
    String escaped = line.replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    return escaped.endsWith(" ") ? escaped.substring(0, escaped.length() - 1) + "\\s" : escaped;
  }

  /** A text as Javadoc can hold it. */
  static String javadoc(String text) {
    return text.replace("*/", "*&#47;").replace("\\u", "&#92;u").replace("@", "&#64;");
  }
}
