package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the typed values of a job's parameters. */
public final class ParamsWriter {
  private static final String ARGUMENTS = "recorded_arguments";

  private final JobModel job;
  private final PresetWriter presets;

  private ParamsWriter(JobModel job) {
    this.job = job;
    this.presets = new PresetWriter(new ConversionNumbers(job.parameters()));
  }

  /** The type {@code …Params}. */
  public static TypeSpec write(JobModel job) {
    ParamsWriter writer = new ParamsWriter(job);
    return writer.write(writer.ofBuilder()).toBuilder().addMethod(writer.ofArguments()).build();
  }

  /**
   * The type with all that callers see of it and nothing behind it, for a job that is wrong: its
   * users then get no message about what is missing, beside the one about what is wrong.
   */
  public static TypeSpec outline(JobModel job) {
    MethodSpec constructor =
        new ParamsWriter(job)
            .begin()
            .addStatement("throw new $T()", UnsupportedOperationException.class)
            .build();
    return new ParamsWriter(job).write(constructor);
  }

  private TypeSpec write(MethodSpec constructor) {
    ClassName name = job.names().params();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc("The parameters of {@link $T}.\n\n", job.names().service())
            .addJavadoc("<p>Immutable; made by {@link #builder()}.\n")
            .addModifiers(Visibility.of(job))
            .addModifiers(Modifier.FINAL)
            .addField(Types.PRESETS, "recorded_presets", Modifier.PRIVATE, Modifier.FINAL);
    job.parameters().settable().forEach(each -> field(type, each.type(), each.getter()));
    groups().forEach(each -> field(type, each.type(), each.accessor()));
    type.addMethod(constructor).addMethod(builderMethod());
    job.parameters().settable().forEach(each -> type.addMethod(accessor(each)));
    groups().forEach(each -> type.addMethod(group(each)));
    return type.addMethod(arguments()).addType(BuilderWriter.write(job)).build();
  }

  private List<ValueModel.OfGroup> groups() {
    return job.parameters().values().stream()
        .filter(ValueModel.OfGroup.class::isInstance)
        .map(ValueModel.OfGroup.class::cast)
        .toList();
  }

  private static void field(TypeSpec.Builder type, TypeName fieldType, String name) {
    type.addField(fieldType, name, Modifier.PRIVATE, Modifier.FINAL);
  }

  private MethodSpec.Builder begin() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(job.names().paramsBuilder(), "builder");
  }

  /** What a command line gives needs neither a builder nor presets: two classes less to load. */
  private MethodSpec ofArguments() {
    ArgumentCode code = new ArgumentCode(job);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addJavadoc("Takes what a command line gives, which keeps its own records.\n")
            .addParameter(Types.ARGUMENTS, "arguments")
            .addException(Throwable.class);
    for (ParameterModel each : job.parameters().settable()) {
      constructor.addStatement("this.$N = $L", each.getter(), code.value(each));
    }
    for (ValueModel.OfGroup each : groups()) {
      constructor.addStatement("this.$N = $L", each.accessor(), made(each));
    }
    return constructor.addStatement("this.recorded_presets = null").build();
  }

  private MethodSpec ofBuilder() {
    MethodSpec.Builder constructor =
        begin()
            .addStatement("$1T presets = new $1T(new $2T())", Types.PRESETS, job.names().command());
    for (ParameterModel each : job.parameters().settable()) {
      constructor.addStatement("this.$N = $L", each.getter(), presets.value(each));
      if (each.settings().secret()) {
        constructor.addStatement("presets.hide($S)", each.option());
      }
    }
    groups().forEach(each -> make(constructor, each));
    return constructor.addStatement("this.recorded_presets = presets").build();
  }

  /** Makes a group; a checked exception of its constructor means that its values do not fit. */
  private static void make(MethodSpec.Builder constructor, ValueModel.OfGroup group) {
    if (checked(group).isEmpty()) {
      constructor.addStatement("this.$N = $L", group.accessor(), made(group));
      return;
    }
    String local = group.accessor();
    constructor
        .addStatement("$T $N", group.type(), local)
        .beginControlFlow("try")
        .addStatement("$N = $L", local, made(group))
        .nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("throw e")
        .nextControlFlow("catch ($T e)", Exception.class)
        .addStatement("throw new $T(e.getMessage(), e)", IllegalArgumentException.class)
        .endControlFlow()
        .addStatement("this.$1N = $1N", local);
  }

  private static List<TypeName> checked(ValueModel value) {
    if (!(value instanceof ValueModel.OfGroup group)) {
      return List.of();
    }
    return group.checked().isEmpty()
        ? group.members().stream().flatMap(each -> checked(each).stream()).toList()
        : group.checked();
  }

  private static CodeBlock made(ValueModel value) {
    if (value instanceof ValueModel.OfGroup group) {
      CodeBlock arguments =
          group.members().stream().map(ParamsWriter::made).collect(CodeBlock.joining(", "));
      return CodeBlock.of("new $T($L)", group.type(), arguments);
    }
    return CodeBlock.of("this.$N", value.accessor());
  }

  private MethodSpec builderMethod() {
    return MethodSpec.methodBuilder("builder")
        .addJavadoc("A builder on which nothing is set.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(job.names().paramsBuilder())
        .addStatement("return new $T()", job.names().paramsBuilder())
        .build();
  }

  private static MethodSpec accessor(ParameterModel parameter) {
    return MethodSpec.methodBuilder(parameter.getter())
        .addJavadoc("$L\n", ParameterDoc.summary(parameter))
        .addModifiers(Modifier.PUBLIC)
        .returns(parameter.type())
        .addStatement("return $N", parameter.getter())
        .build();
  }

  private static MethodSpec group(ValueModel.OfGroup group) {
    return MethodSpec.methodBuilder(group.accessor())
        .returns(group.type())
        .addStatement("return $N", group.accessor())
        .build();
  }

  private static MethodSpec arguments() {
    return MethodSpec.methodBuilder(ARGUMENTS)
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.ARGUMENT))
        .addStatement("return recorded_presets.arguments()")
        .build();
  }
}
