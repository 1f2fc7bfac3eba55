package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.JobNames;
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
        .addCode(start(main.services().get(0).names()))
        .build();
  }

  /** Goes straight to the command: each class on the way would delay the program's start. */
  private static CodeBlock start(JobNames names) {
    return CodeBlock.builder()
        .beginControlFlow("if (!$T.helps(args, $T.HELP))", Types.LAUNCHER, names.command())
        .addStatement("$T.main(new $T(), args)", Types.LAUNCHER, names.command())
        .endControlFlow()
        .build();
  }
}
