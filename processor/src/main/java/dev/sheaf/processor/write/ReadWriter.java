package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.JavaNames;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how arguments become parameters: values, groups, and the branches of choices. */
final class ReadWriter {
  private final JobModel job;
  private final NameAllocator names = new NameAllocator();
  private final Map<ParameterModel, ValueModel.OfChoice> choices = new LinkedHashMap<>();

  ReadWriter(JobModel job) {
    this.job = job;
    job.parameters().values().forEach(this::collect);
    List.of("settings", "help", "declare", "convert", "read", "choose", "label", "wire")
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

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    if (!choices.isEmpty()) {
      methods.add(choose());
      methods.add(label());
      choices.values().forEach(each -> methods.add(chosen(each)));
    }
    return methods;
  }

  private MethodSpec read() {
    MethodSpec.Builder method =
        Methods.overriding("read", job.names().params())
            .addParameter(Types.ARGUMENTS, "arguments")
            .addException(Throwable.class)
            .addStatement(
                "$T builder = $T.builder()", job.names().paramsBuilder(), job.names().params());
    for (ParameterModel each : job.parameters().settable()) {
      method.addStatement("builder.$N($L)", each.setter(), given(each));
    }
    return method.addStatement("return builder.build()").build();
  }

  /** What the setter is given: optional values as {@code Optional}, which it takes as they are. */
  private CodeBlock given(ParameterModel each) {
    TypeName element = ParameterTypes.element(each).box();
    return switch (each.shape()) {
      case FLAG, VALUE -> CodeBlock.of("arguments.<$T>get($S)", element, each.option());
      case OPTIONAL_FLAG, OPTIONAL ->
          CodeBlock.of("arguments.<$T>optional($S)", element, each.option());
      case LIST -> CodeBlock.of("arguments.<$T>all($S)", element, each.option());
      case SET -> CodeBlock.of("arguments.<$T>set($S)", element, each.option());
      case MAP -> entries(each, element);
      case CHOICE -> CodeBlock.of("$N(arguments)", names.get(each));
      case OPTIONAL_CHOICE ->
          CodeBlock.of("$T.ofNullable($N(arguments))", Types.OPTIONAL, names.get(each));
    };
  }

  private static CodeBlock entries(ParameterModel each, TypeName element) {
    TypeName key = ParameterTypes.key(each).box();
    return CodeBlock.of("arguments.<$T, $T>entries($S)", key, element, each.option());
  }

  /** What a constructor is given. */
  private CodeBlock argument(ValueModel value) {
    if (value instanceof ValueModel.OfGroup group) {
      return made(group);
    }
    if (value instanceof ValueModel.OfChoice choice) {
      return given(choice.parameter());
    }
    ParameterModel option = ((ValueModel.OfOption) value).parameter();
    if (ParameterTypes.isOptionalNumber(option)) {
      return Types.optionalNumber(ParameterTypes.element(option), given(option));
    }
    boolean nullable = option.shape() == Shape.OPTIONAL_FLAG && !ParameterTypes.isOptional(option);
    return nullable
        ? CodeBlock.of("arguments.<$T>get($S)", Boolean.class, option.option())
        : given(option);
  }

  private CodeBlock made(ValueModel.OfGroup group) {
    CodeBlock arguments =
        group.members().stream().map(this::argument).collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", group.type(), arguments);
  }

  private MethodSpec chosen(ValueModel.OfChoice choice) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.get(choice.parameter()))
            .addModifiers(Modifier.PRIVATE)
            .returns(choice.sealed())
            .addParameter(Types.ARGUMENTS, "arguments")
            .addException(Throwable.class)
            .addStatement(
                "$T branch = arguments.<$T>get($S)",
                String.class,
                String.class,
                choice.parameter().option());
    if (choice.parameter().shape() == Shape.OPTIONAL_CHOICE) {
      method.beginControlFlow("if (branch == null)").addStatement("return null").endControlFlow();
    }
    method.beginControlFlow("switch (branch)");
    for (int i = 0; i < choice.branches().size(); i++) {
      CodeBlock made = made(choice.branches().get(i));
      method.addCode("case $S:\n$>return $L;\n$<", choice.parameter().labels().get(i), made);
    }
    return method
        .addCode("default:\n$>throw new $T(branch);\n$<", IllegalArgumentException.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec choose() {
    MethodSpec.Builder method =
        Methods.overriding("choose", ClassName.OBJECT)
            .addParameter(String.class, "choice")
            .addParameter(Types.ARGUMENTS, "arguments")
            .addException(Throwable.class)
            .beginControlFlow("switch (choice)");
    for (ParameterModel each : choices.keySet()) {
      if (each.within() == null) {
        method.addCode("case $S:\n$>return $N(arguments);\n$<", each.option(), names.get(each));
      }
    }
    return method
        .addCode("default:\n$>return super.choose(choice, arguments);\n$<")
        .endControlFlow()
        .build();
  }

  private MethodSpec label() {
    MethodSpec.Builder method =
        Methods.overriding("label", ClassName.get(String.class))
            .addParameter(ClassName.OBJECT, "chosen");
    Map<TypeName, String> labels = new LinkedHashMap<>();
    for (ValueModel.OfChoice choice : choices.values()) {
      for (int i = 0; i < choice.branches().size(); i++) {
        String label = choice.parameter().labels().get(i);
        labels.putIfAbsent(choice.branches().get(i).type(), label);
      }
    }
    labels.forEach(
        (type, label) ->
            method
                .beginControlFlow("if (chosen.getClass() == $T.class)", type)
                .addStatement("return $S", label)
                .endControlFlow());
    return method.addStatement("return super.label(chosen)").build();
  }
}
