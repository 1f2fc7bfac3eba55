package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.ParameterModel;

/** Writes how the value of a parameter comes of what its builder was given. */
final class PresetWriter {
  private final ConversionNumbers numbers;

  PresetWriter(ConversionNumbers numbers) {
    this.numbers = numbers;
  }

  /** The expression of the value, given {@code presets} and {@code builder}. */
  CodeBlock value(ParameterModel each) {
    boolean preset = !each.settings().defaults().isEmpty();
    return switch (each.shape()) {
      case FLAG ->
          CodeBlock.of(
              "presets.flag(builder.$N, $S, $L)",
              each.setter(),
              each.option(),
              preset && Boolean.parseBoolean(each.settings().defaults().get(0)));
      case OPTIONAL_FLAG, OPTIONAL -> optional(each);
      case VALUE -> call("value", each);
      case LIST -> call("list", each);
      case SET -> call("set", each);
      case MAP -> map(each);
      case CHOICE -> choice("requiredChoice", each, preset);
      case OPTIONAL_CHOICE ->
          CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, choice("choice", each, preset));
    };
  }

  private CodeBlock optional(ParameterModel each) {
    if (ParameterTypes.isOptionalNumber(each)) {
      return Types.optionalNumber(ParameterTypes.element(each), call("optional", each));
    }
    return call(ParameterTypes.isOptional(each) ? "optional" : "nullable", each);
  }

  private CodeBlock call(String method, ParameterModel each) {
    return CodeBlock.of(
        "presets.$L(builder.$N, $S, $L$L)",
        method,
        each.setter(),
        each.option(),
        numbers.of(each),
        Texts.further(each.settings().defaults()));
  }

  private CodeBlock map(ParameterModel each) {
    return CodeBlock.of(
        "presets.map(builder.$N, $S, $L, $L$L)",
        each.setter(),
        each.option(),
        numbers.ofKey(each),
        numbers.of(each),
        Texts.further(each.settings().defaults()));
  }

  private static CodeBlock choice(String method, ParameterModel each, boolean preset) {
    TypeName type = ParameterTypes.element(each);
    return CodeBlock.of(
        "presets.<$T>$L(builder.$N, $S, $L)", type, method, each.setter(), each.option(), preset);
  }
}
