package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import dev.sheaf.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes how arguments become parameters, and which branch of a choice they name. */
final class ReadWriter {
  private final JobModel job;
  private final ArgumentCode code;

  ReadWriter(JobModel job) {
    this.job = job;
    code = new ArgumentCode(job);
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(read());
    if (!code.choices().isEmpty()) {
      methods.add(choose());
      methods.add(label());
      code.choices().forEach(each -> methods.add(chosen(each)));
    }
    return methods;
  }

  private MethodSpec read() {
    return Methods.overriding("read", job.names().params())
        .addParameter(Types.ARGUMENTS, "arguments")
        .addException(Throwable.class)
        .addStatement("return new $T(arguments)", job.names().params())
        .build();
  }

  private MethodSpec chosen(ValueModel.OfChoice choice) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(code.chooser(choice.parameter()))
            .addModifiers(Modifier.STATIC)
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
      CodeBlock made = code.made(choice.branches().get(i));
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
    for (ValueModel.OfChoice choice : code.choices()) {
      ParameterModel each = choice.parameter();
      if (each.within() == null) {
        method.addCode("case $S:\n$>return $N(arguments);\n$<", each.option(), code.chooser(each));
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
    for (ValueModel.OfChoice choice : code.choices()) {
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
