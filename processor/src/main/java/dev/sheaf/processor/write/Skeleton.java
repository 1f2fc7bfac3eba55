package dev.sheaf.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/**
 * Leaves of a class only what other code can refer to.
 *
 * <p>Written for a job that is wrong, so that the compiler does not complain, beside that, of all
 * the places where it is used.
 */
public final class Skeleton {
  private Skeleton() {}

  /** The class with its methods, which do nothing. */
  public static TypeSpec of(TypeSpec type) {
    return TypeSpec.classBuilder(type.name())
        .addJavadoc(
            "Stands in for what cannot be written before the compiler's errors are mended.\n")
        .addModifiers(type.modifiers().toArray(Modifier[]::new))
        .addTypeVariables(type.typeVariables())
        .superclass(type.superclass())
        .addSuperinterfaces(type.superinterfaces())
        .addMethods(type.methodSpecs().stream().map(Skeleton::of).toList())
        .addTypes(type.typeSpecs().stream().map(Skeleton::of).toList())
        .build();
  }

  private static MethodSpec of(MethodSpec method) {
    MethodSpec.Builder skeleton =
        method.isConstructor()
            ? MethodSpec.constructorBuilder()
            : MethodSpec.methodBuilder(method.name()).returns(method.returnType());
    return skeleton
        .addModifiers(method.modifiers())
        .addTypeVariables(method.typeVariables())
        .addParameters(method.parameters())
        .varargs(method.varargs())
        .addExceptions(method.exceptions())
        .addStatement("throw new $T()", AssertionError.class)
        .build();
  }
}
