package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.MainModel;
import dev.sheaf.processor.usage.ServicesUsage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the program of a package.
 *
 * <p>Help and version are printed from constants, which the compiler copies into {@code Main}: no
 * class of the runtime is loaded for them, except for help on a terminal.
 */
public final class MainWriter {
  private static final CodeBlock HELP_ALONE = CodeBlock.of("case \"-h\":\ncase \"--help\":\n$>");
  private static final CodeBlock VERSION_ALONE =
      CodeBlock.of("case \"-V\":\ncase \"--version\":\n$>");

  private static final String OUTPUT = "/proc/self/fd/1";
  private static final String JAVA = "java.specification.version";

  private final MainModel main;

  private MainWriter(MainModel main) {
    this.main = main;
  }

  /** The type {@code Main}. */
  public static TypeSpec write(MainModel main) {
    return new MainWriter(main).write();
  }

  private TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(main.name())
            .addJavadoc("The program of this package.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addField(constant(MainModel.MARK, "The services, by command name.", names()))
            .addMethod(Methods.noInstances());
    ServicesUsage usage = new ServicesUsage(main);
    if (main.services().size() == 1) {
      return type.addMethod(onlyService(main.services().get(0)))
          .addMethod(help())
          .addMethod(version())
          .build();
    }
    return type.addField(constant("HELP", "What {@code --help} alone prints.", usage.help()))
        .addMethod(severalServices())
        .addMethod(rest())
        .addMethod(help())
        .addMethod(version())
        .build();
  }

  private static FieldSpec constant(String name, String javadoc, String text) {
    return FieldSpec.builder(String.class, name, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(javadoc + "\n")
        .initializer(text.contains("\n") ? Texts.block(text) : CodeBlock.of("$S", text))
        .build();
  }

  private String names() {
    return main.services().stream().map(MainModel.Entry::command).collect(Collectors.joining(" "));
  }

  private static MethodSpec.Builder mainMethod() {
    return MethodSpec.methodBuilder("main")
        .addJavadoc("Runs a service with the parameters and options of a command line.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addException(Throwable.class);
  }

  private static MethodSpec onlyService(MainModel.Entry service) {
    return mainMethod()
        .addCode(service("args.length == 1", "args[0]", service))
        .addStatement("$T.start(args)", service.names().command())
        .endControlFlow()
        .build();
  }

  /** Answers help and version, and leaves open what is done otherwise. */
  private static CodeBlock service(String alone, String word, MainModel.Entry service) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L && ($L))", alone, either(word, "--help", "-h"))
        .addStatement("help($T.HELP)", service.names().command())
        .nextControlFlow("else if ($L && ($L))", alone, either(word, "--version", "-V"))
        .addStatement("$T.out.println(version($S))", System.class, service.command())
        .nextControlFlow("else")
        .build();
  }

  private static CodeBlock either(String word, String name, String letter) {
    return CodeBlock.of("$1L.equals($2S) || $1L.equals($3S)", word, name, letter);
  }

  /**
   * Asks Linux for the file behind standard output, since {@code System.console()} takes long on
   * JDK 22 and later; where there is no such file, the runtime is asked.
   */
  private static MethodSpec help() {
    return MethodSpec.methodBuilder("help")
        .addJavadoc("Prints help; on a terminal it is laid out anew, for which more is loaded.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(String.class, "text")
        .addException(IOException.class)
        .addStatement("$T out = $S", String.class, OUTPUT)
        .addStatement("$T file = new $T(out).getCanonicalPath()", String.class, File.class)
        .beginControlFlow(
            "if (file.startsWith($S) || file.startsWith($S) || file.equals(out))",
            "/dev/pts/",
            "/dev/tty")
        .addStatement("$T.help(text)", Types.SERVICES)
        .nextControlFlow("else")
        .addStatement("$T.out.print(text)", System.class)
        .endControlFlow()
        .build();
  }

  private MethodSpec version() {
    String sheaf = MainWriter.class.getPackage().getImplementationVersion();
    String start = " (Sheaf " + (sheaf == null ? "development version" : sheaf) + ", Java ";
    return MethodSpec.methodBuilder("version")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(String.class)
        .addParameter(String.class, "name")
        .addStatement("$T java = $T.getProperty($S)", String.class, System.class, JAVA)
        .addStatement("return name.concat($S).concat(java).concat($S)", start, ")")
        .build();
  }

  private MethodSpec severalServices() {
    MethodSpec.Builder method =
        mainMethod().beginControlFlow("switch (args.length == 0 ? $S : args[0])", "");
    for (MainModel.Entry each : main.services()) {
      method
          .addCode("case $S:\n$>", each.command())
          .addCode(service("args.length == 2", "args[1]", each))
          .addStatement("$T.start(rest(args))", each.names().command())
          .endControlFlow()
          .addStatement("break$<");
    }
    return method
        .addCode(HELP_ALONE)
        .addStatement("help(HELP)")
        .addStatement("break$<")
        .addCode(VERSION_ALONE)
        .addStatement("$T.out.println(version($S))", System.class, main.name().canonicalName())
        .addStatement("break$<")
        .addCode("default:\n$>")
        .addStatement("$T.exit($T.unknown(args))$<", System.class, main.completion())
        .endControlFlow()
        .build();
  }

  private static MethodSpec rest() {
    return MethodSpec.methodBuilder("rest")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(ArrayTypeName.of(String.class))
        .addParameter(ArrayTypeName.of(String.class), "args")
        .addStatement("return $T.copyOfRange(args, 1, args.length)", Arrays.class)
        .build();
  }
}
