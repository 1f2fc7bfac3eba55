package dev.sheaf.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/** Beginnings of methods that several writers share. */
final class Methods {
  private Methods() {}

  /** A public method that overrides one of the runtime's. */
  static MethodSpec.Builder overriding(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }

  /** The constructor of a class that is not to be instantiated. */
  static MethodSpec noInstances() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }
}
