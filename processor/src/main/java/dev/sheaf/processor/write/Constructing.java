package dev.sheaf.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the expressions by which instances come to be. */
final class Constructing {
  private Constructing() {}

  /** The expression for an instance, of which note is taken if it is new. */
  static CodeBlock code(Construction construction) {
    if (construction instanceof Construction.SameAs same) {
      return argument(same.other());
    }
    return CodeBlock.of("made($L)", call(construction));
  }

  private static CodeBlock call(Construction construction) {
    if (construction instanceof Construction.ByConstructor by) {
      return CodeBlock.of("new $T($L)", by.type(), arguments(by.dependencies()));
    }
    if (construction instanceof Construction.ByStaticMethod by) {
      String holder = by.holder().isEmpty() ? "" : by.holder() + ".";
      return CodeBlock.of(
          "$T.$L$N($L)", by.owner(), holder, by.method(), arguments(by.dependencies()));
    }
    Construction.ByMethod by = (Construction.ByMethod) construction;
    return CodeBlock.of(
        "$N().$N($L)", by.owner().binding(), by.method(), arguments(by.arguments()));
  }

  private static CodeBlock arguments(List<Dependency> dependencies) {
    return dependencies.stream().map(Constructing::argument).collect(CodeBlock.joining(", "));
  }

  private static CodeBlock argument(Dependency dependency) {
    if (dependency instanceof Dependency.OnBinding on) {
      return CodeBlock.of("$N()", on.binding());
    }
    if (dependency instanceof Dependency.OnParameter on) {
      return CodeBlock.of("params.$N()", on.accessor());
    }
    if (dependency instanceof Dependency.OnLater on) {
      return CodeBlock.of("$L", later(on));
    }
    return CodeBlock.of("run");
  }

  private static TypeSpec later(Dependency.OnLater later) {
    return TypeSpec.anonymousClassBuilder("this")
        .superclass(ParameterizedTypeName.get(Types.LATER, later.type()))
        .addMethod(
            MethodSpec.methodBuilder("make")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .addException(Throwable.class)
                .returns(later.type())
                .addStatement("return $N()", later.binding())
                .build())
        .build();
  }
}
