package dev.sheaf.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.HelpModel;
import javax.lang.model.element.Modifier;

/** Writes what later compilations need to know of a type; no program loads it. */
public final class HelpWriter {
  private HelpWriter() {}

  /** The type {@code …_Help}. */
  public static TypeSpec write(HelpModel help) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(help.name())
            .addJavadoc("What the class file of {@link $T} does not keep.\n", help.type())
            .addModifiers(Modifier.FINAL)
            .addField(constant(HelpModel.DESCRIPTION, help.description()));
    if (!help.names().isEmpty()) {
      type.addField(constant(HelpModel.NAMES, String.join(" ", help.names())));
    }
    for (int i = 0; i < help.texts().size(); i++) {
      type.addField(constant(HelpModel.TEXT + i, help.texts().get(i)));
    }
    help.methods()
        .forEach(
            (method, names) ->
                type.addField(constant(HelpModel.METHOD + method, String.join(" ", names))));
    return type.addMethod(Methods.noInstances()).build();
  }

  private static FieldSpec constant(String name, String text) {
    return FieldSpec.builder(String.class, name, Modifier.STATIC, Modifier.FINAL)
        .initializer("$S", text)
        .build();
  }
}
