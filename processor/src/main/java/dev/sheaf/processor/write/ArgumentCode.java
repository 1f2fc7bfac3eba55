package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.JavaNames;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ValueModel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The expressions by which {@code arguments} become the values of parameters. */
final class ArgumentCode {
  private final JobModel job;
  private final NameAllocator names = new NameAllocator();
  private final Map<ParameterModel, ValueModel.OfChoice> choices = new LinkedHashMap<>();

  ArgumentCode(JobModel job) {
    this.job = job;
    job.parameters().values().forEach(this::collect);
    List.of("settings", "help", "declare", "convert", "read", "choose", "label", "wire", "start")
        .forEach(names::newName);
    choices.keySet().forEach(each -> names.newName(JavaNames.camel(each.option()), each));
  }

  private void collect(ValueModel value) {
    if (value instanceof ValueModel.OfGroup group) {
      group.members().forEach(this::collect);
    } else if (value instanceof ValueModel.OfChoice choice) {
      choices.putIfAbsent(choice.parameter(), choice);
      choice.branches().forEach(this::collect);
    }
  }

  /** The choices, those within others after them. */
  Collection<ValueModel.OfChoice> choices() {
    return choices.values();
  }

  /** The method of the command that makes the branch of a choice. */
  String chooser(ParameterModel choice) {
    return names.get(choice);
  }

  /** The value of an option, as its parameter takes it. */
  CodeBlock value(ParameterModel each) {
    if (ParameterTypes.isOptionalNumber(each)) {
      return Types.optionalNumber(ParameterTypes.element(each), given(each));
    }
    boolean nullable = each.shape() == Shape.OPTIONAL_FLAG && !ParameterTypes.isOptional(each);
    return nullable
        ? CodeBlock.of("arguments.<$T>get($S)", Boolean.class, each.option())
        : given(each);
  }

  private CodeBlock given(ParameterModel each) {
    TypeName element = ParameterTypes.element(each).box();
    return switch (each.shape()) {
      case FLAG, VALUE -> CodeBlock.of("arguments.<$T>get($S)", element, each.option());
      case OPTIONAL_FLAG, OPTIONAL ->
          CodeBlock.of("arguments.<$T>optional($S)", element, each.option());
      case LIST -> CodeBlock.of("arguments.<$T>all($S)", element, each.option());
      case SET -> CodeBlock.of("arguments.<$T>set($S)", element, each.option());
      case MAP -> entries(each, element);
      case CHOICE -> chosen(each);
      case OPTIONAL_CHOICE -> CodeBlock.of("$T.ofNullable($L)", Types.OPTIONAL, chosen(each));
    };
  }

  private static CodeBlock entries(ParameterModel each, TypeName element) {
    TypeName key = ParameterTypes.key(each).box();
    return CodeBlock.of("arguments.<$T, $T>entries($S)", key, element, each.option());
  }

  private CodeBlock chosen(ParameterModel choice) {
    return CodeBlock.of("$T.$N(arguments)", job.names().command(), chooser(choice));
  }

  /** An instance of a group. */
  CodeBlock made(ValueModel.OfGroup group) {
    CodeBlock members =
        group.members().stream().map(this::argument).collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", group.type(), members);
  }

  private CodeBlock argument(ValueModel value) {
    if (value instanceof ValueModel.OfGroup group) {
      return made(group);
    }
    return value instanceof ValueModel.OfChoice choice
        ? given(choice.parameter())
        : value(((ValueModel.OfOption) value).parameter());
  }
}
