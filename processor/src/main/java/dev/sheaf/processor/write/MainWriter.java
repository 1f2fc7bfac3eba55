package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.MainModel;
import javax.lang.model.element.Modifier;

/** Writes the program of a package. */
public final class MainWriter {
  private MainWriter() {}

  /** The type {@code Main}. */
  public static TypeSpec write(MainModel main) {
    return TypeSpec.classBuilder(main.name())
        .addJavadoc("The program of this package.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addMethod(Methods.noInstances())
        .addMethod(main(main))
        .build();
  }

  private static MethodSpec main(MainModel main) {
    return MethodSpec.methodBuilder("main")
        .addJavadoc("Runs a service with the parameters and options of a command line.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addException(Throwable.class)
        .addStatement("$T.main(args)", main.services().get(0).names().job())
        .build();
  }
}
