package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a job's values are written to its records.
 *
 * @param item for the source's items
 * @param result for the last service's results; null where it gives none
 * @param methods what writes the types that need more than one call, sorted by name
 */
public record CodecsModel(CodecModel item, @Nullable CodecModel result, List<JsonMethod> methods) {

  /** Stands for the codecs of a job that is wrong. */
  public static CodecsModel none() {
    return new CodecsModel(new CodecModel(ClassName.OBJECT, JsonCall.TEXT), null, List.of());
  }
}
