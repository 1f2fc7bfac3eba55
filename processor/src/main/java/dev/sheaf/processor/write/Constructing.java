package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.Dependency;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the code by which instances come to be. */
final class Constructing {
  private Constructing() {}

  /** The statements that make an instance, of which note is taken if it is to be closed. */
  static CodeBlock code(BindingModel binding) {
    if (binding.construction() instanceof Construction.Gathered gathered) {
      return gathered(binding, gathered);
    }
    return CodeBlock.builder()
        .addStatement("$N = $L", binding.name(), instance(binding.construction()))
        .build();
  }

  private static CodeBlock gathered(BindingModel binding, Construction.Gathered gathered) {
    ParameterizedTypeName type = (ParameterizedTypeName) binding.type();
    boolean map = type.rawType().equals(ClassName.get(Map.class));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T all = new $T<>()", type, map ? LinkedHashMap.class : LinkedHashSet.class);
    for (Construction.Part part : gathered.parts()) {
      CodeBlock value = argument(part.value());
      if (map) {
        code.addStatement("all.put($L, $L)", part.key(), value);
      } else {
        code.addStatement(part.many() ? "all.addAll($L)" : "all.add($L)", value);
      }
    }
    String wrapper = map ? "unmodifiableMap" : "unmodifiableSet";
    return code.addStatement("$N = $T.$L(all)", binding.name(), Collections.class, wrapper).build();
  }

  private static CodeBlock instance(Construction construction) {
    if (construction instanceof Construction.SameAs same) {
      return argument(same.other());
    }
    if (construction instanceof Construction.Maybe maybe) {
      return maybe.instance().isEmpty()
          ? CodeBlock.of("$T.empty()", Optional.class)
          : CodeBlock.of("$T.of($L)", Optional.class, argument(maybe.instance().get()));
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
