package dev.sheaf.processor.model;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How a text becomes a value of one type.
 *
 * @param type the value's type, boxed
 * @param code the expression that makes it of the variable {@code text}
 * @param expected what it takes, as it reads after "expected": {@code a whole number}
 * @param placeholder what help puts for the value: {@code N}
 * @param labels the only texts that it takes; empty if they are not to be listed
 */
public record ConversionModel(
    TypeName type, CodeBlock code, String expected, String placeholder, List<String> labels) {
  private static final Set<TypeName> PATHS =
      Set.of(TypeName.get(Path.class), TypeName.get(File.class));

  /** Whether what it takes names a file or a directory. */
  public boolean takesPath() {
    return PATHS.contains(type);
  }
}
