package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.ConversionModel;
import dev.sheaf.processor.model.JavaNames;
import dev.sheaf.processor.model.ParamSettings;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Branch;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ParametersModel;
import java.util.List;

/** Writes which options a command has. */
final class DeclarationWriter {
  private final ParametersModel parameters;
  private final ConversionNumbers numbers;
  private final NameAllocator names = new NameAllocator();

  DeclarationWriter(ParametersModel parameters, ConversionNumbers numbers) {
    this.parameters = parameters;
    this.numbers = numbers;
    names.newName("arguments");
  }

  MethodSpec write() {
    MethodSpec.Builder method =
        Methods.overriding("declare", TypeName.VOID).addParameter(Types.ARGUMENTS, "arguments");
    for (ParameterModel each : parameters.all()) {
      method.addStatement(declared(each));
    }
    return method.build();
  }

  private CodeBlock declared(ParameterModel each) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (each.shape().chooses()) {
      String name =
          names.newName(
              JavaNames.camel(each.option()), new Branch(each.option(), "", each.within()));
      code.add("$T $N = ", Types.OPTION, name);
    }
    code.add("arguments.$L", call(each));
    expectation(each, code);
    settings(each.settings(), code);
    if (each.shape() == Shape.OPTIONAL || each.shape() == Shape.OPTIONAL_CHOICE) {
      code.add(".optional()");
    }
    if (each.within() != null) {
      code.add(".within($N, $S)", owner(each.within()), each.within().label());
    }
    return code.build();
  }

  private String owner(Branch branch) {
    return names.get(new Branch(branch.choice(), "", branch.outer()));
  }

  private CodeBlock call(ParameterModel each) {
    return switch (each.shape()) {
      case FLAG -> CodeBlock.of("flag($S)", each.option());
      case OPTIONAL_FLAG -> CodeBlock.of("optionalFlag($S)", each.option());
      case VALUE, OPTIONAL -> CodeBlock.of("value($S, $L)", each.option(), numbers.of(each));
      case LIST, SET -> CodeBlock.of("list($S, $L)", each.option(), numbers.of(each));
      case MAP ->
          CodeBlock.of("map($S, $L, $L)", each.option(), numbers.ofKey(each), numbers.of(each));
      case CHOICE, OPTIONAL_CHOICE ->
          CodeBlock.of("choice($S, $L)", each.option(), Texts.list(each.labels()));
    };
  }

  private static void expectation(ParameterModel each, CodeBlock.Builder code) {
    ConversionModel conversion = each.conversion();
    if (conversion == null) {
      return;
    }
    ConversionModel key = each.key();
    if (key != null) {
      code.add(
          ".expects($S)",
          "KEY=VALUE, where KEY is " + words(key) + " and VALUE " + words(conversion));
    } else if (!conversion.labels().isEmpty()) {
      code.add(".oneOf($L)", Texts.list(conversion.labels()));
    } else {
      code.add(".expects($S)", conversion.expected());
    }
  }

  private static String words(ConversionModel conversion) {
    if (conversion.labels().isEmpty()) {
      return conversion.expected().equals("a value") ? "a text" : conversion.expected();
    }
    return "one of " + String.join(", ", conversion.labels());
  }

  private static void settings(ParamSettings settings, CodeBlock.Builder code) {
    List<String> defaults = settings.defaults();
    if (!defaults.isEmpty()) {
      code.add(".defaults($L)", Texts.list(defaults));
    }
    if (!settings.env().isEmpty()) {
      code.add(".env($S)", settings.env());
    }
    if (settings.positional()) {
      code.add(".operand()");
    }
    if (settings.secret()) {
      code.add(".secret()");
    }
  }
}
