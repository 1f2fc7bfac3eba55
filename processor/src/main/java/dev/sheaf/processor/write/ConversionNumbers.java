package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParametersModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conversions of a job, each by a number. */
final class ConversionNumbers {
  private static final CodeBlock BOOLEAN = CodeBlock.of("$T.valueOf(text)", Boolean.class);

  private final List<CodeBlock> conversions = new ArrayList<>();

  ConversionNumbers(ParametersModel parameters) {
    for (ParameterModel each : parameters.all()) {
      add(each.key());
      add(each.conversion());
      if (isPresetFlag(each)) {
        add(BOOLEAN);
      }
    }
  }

  private static boolean isPresetFlag(ParameterModel parameter) {
    return parameter.shape() == ParameterModel.Shape.OPTIONAL_FLAG
        && !parameter.settings().defaults().isEmpty();
  }

  private void add(@Nullable ConversionModel conversion) {
    if (conversion != null) {
      add(conversion.code());
    }
  }

  private void add(CodeBlock code) {
    if (!conversions.contains(code)) {
      conversions.add(code);
    }
  }

  boolean isEmpty() {
    return conversions.isEmpty();
  }

  /** The number of the conversion of values; -1 for choices, and for flags without one. */
  int of(ParameterModel parameter) {
    ConversionModel conversion = parameter.conversion();
    return conversions.indexOf(conversion == null ? BOOLEAN : conversion.code());
  }

  /** The number of the conversion of keys. */
  int ofKey(ParameterModel parameter) {
    ConversionModel key = parameter.key();
    return key == null ? -1 : conversions.indexOf(key.code());
  }

  /** The method that converts by number. */
  MethodSpec write() {
    MethodSpec.Builder method =
        Methods.overriding("convert", ClassName.OBJECT)
            .addParameter(TypeName.INT, "number")
            .addParameter(String.class, "text")
            .addException(Throwable.class)
            .beginControlFlow("switch (number)");
    for (int i = 0; i < conversions.size(); i++) {
      method.addCode("case $L:\n$>return $L;\n$<", i, conversions.get(i));
    }
    return method
        .addCode("default:\n$>return super.convert(number, text);\n$<")
        .endControlFlow()
        .build();
  }
}
