package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ParameterModel;
import dev.sheaf.processor.model.ParameterModel.Shape;
import java.util.Arrays;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the builder of a job's parameters: for each the setters that callers may want. */
final class BuilderWriter {
  private final ClassName name;
  private final TypeSpec.Builder type;

  private BuilderWriter(ClassName name) {
    this.name = name;
    this.type =
        TypeSpec.classBuilder(name)
            .addJavadoc("Collects parameters; not safe for use by several threads.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addMethod(Methods.noInstances());
  }

  static TypeSpec write(JobModel job) {
    BuilderWriter writer = new BuilderWriter(job.names().paramsBuilder());
    for (ParameterModel each : job.parameters().settable()) {
      writer.type.addField(ParameterTypes.kept(each), each.setter(), Modifier.PRIVATE);
      writer.setters(each);
    }
    return writer.type.addMethod(build(job)).build();
  }

  private void setters(ParameterModel each) {
    switch (each.shape()) {
      case LIST, SET -> collection(each);
      case MAP -> map(each);
      default -> single(each);
    }
  }

  private void single(ParameterModel each) {
    TypeName element = ParameterTypes.element(each);
    plain(each, isFlag(each) ? element.unbox() : element);
    TypeName inner = each.shape().chooses() ? WildcardTypeName.subtypeOf(element) : element.box();
    type.addMethod(
        setter(each)
            .addParameter(ParameterTypes.optional(inner), each.setter())
            .addStatement("this.$1N = $1N.orElse(null)", each.setter())
            .addStatement("return this")
            .build());
    if (ParameterTypes.isOptionalNumber(each)) {
      optionalNumber(each, element);
    }
  }

  /**
   * A three-state flag that is {@code Boolean} takes null; one that is {@code Optional} does not.
   */
  private static boolean isFlag(ParameterModel each) {
    return each.shape() == Shape.OPTIONAL_FLAG && ParameterTypes.isOptional(each);
  }

  private void plain(ParameterModel each, TypeName element) {
    type.addMethod(
        setter(each)
            .addParameter(element, each.setter())
            .addStatement("this.$1N = $1N", each.setter())
            .addStatement("return this")
            .build());
  }

  private void optionalNumber(ParameterModel each, TypeName element) {
    String name = element.toString();
    String get = "getAs" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    type.addMethod(
        setter(each)
            .addParameter(each.type(), each.setter())
            .addStatement("this.$1N = $1N.isPresent() ? $1N.$2L() : null", each.setter(), get)
            .addStatement("return this")
            .build());
  }

  private void collection(ParameterModel each) {
    TypeName element = ParameterTypes.element(each);
    MethodSpec.Builder varargs =
        setter(each)
            .addParameter(ArrayTypeName.of(element), each.setter())
            .varargs()
            .addStatement("this.$1N = $2T.asList($1N)", each.setter(), Arrays.class)
            .addStatement("return this");
    if (element instanceof ParameterizedTypeName) {
      varargs
          .addModifiers(Modifier.FINAL)
          .addAnnotation(SafeVarargs.class)
          .addAnnotation(Unchecked.suppressing("varargs"));
    }
    type.addMethod(varargs.build());
    plain(each, ParameterTypes.kept(each));
  }

  private void map(ParameterModel each) {
    plain(each, ParameterTypes.kept(each));
    TypeName key = ParameterTypes.key(each);
    type.addMethod(
        setter(each)
            .addParameter(key, "key")
            .addParameter(ParameterTypes.element(each), "value")
            .addStatement("this.$N = $T.of(key, value)", each.setter(), Map.class)
            .addStatement("return this")
            .build());
  }

  private MethodSpec.Builder setter(ParameterModel each) {
    return MethodSpec.methodBuilder(each.setter())
        .addJavadoc("$L\n", ParameterDoc.full(each))
        .addModifiers(Modifier.PUBLIC)
        .returns(name);
  }

  private static MethodSpec build(JobModel job) {
    return MethodSpec.methodBuilder("build")
        .addJavadoc("The parameters as set so far.\n\n")
        .addJavadoc(
            "@throws IllegalArgumentException if one is missing, or some do not go together\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(job.names().params())
        .addStatement("return new $T(this)", job.names().params())
        .build();
  }
}
