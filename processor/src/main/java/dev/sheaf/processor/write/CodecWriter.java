package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.CodecModel;

/** Writes how values become JSON. */
final class CodecWriter {
  private static final ClassName STRING = ClassName.get(String.class);

  private CodecWriter() {}

  /** An expression for the codec. */
  static CodeBlock expression(CodecModel codec) {
    return CodeBlock.of("$T.$L()", Types.CODECS, constant(codec.type()));
  }

  private static String constant(TypeName type) {
    if (type.equals(TypeName.INT.box())) {
      return "integers";
    }
    if (type.equals(TypeName.LONG.box())) {
      return "longs";
    }
    return type.equals(STRING) ? "strings" : "texts";
  }
}
