package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** The runtime's types that generated code names; the processor does not depend on the runtime. */
final class Types {
  static final ClassName ARGUMENT = ClassName.get("dev.sheaf.runtime", "Argument");
  static final ClassName ORIGIN = ARGUMENT.nestedClass("Origin");
  static final ClassName RUN = ClassName.get("dev.sheaf.runtime", "Run");
  static final ClassName RUN_OPTIONS = ClassName.get("dev.sheaf.runtime", "RunOptions");
  static final ClassName RUN_REPORT = ClassName.get("dev.sheaf.runtime", "RunReport");
  static final ClassName FAILURE = ClassName.get("dev.sheaf.runtime", "Failure");
  static final ClassName ARGUMENTS = ClassName.get("dev.sheaf.runtime.cli", "Arguments");
  static final ClassName OPTION = ClassName.get("dev.sheaf.runtime.cli", "Option");
  static final ClassName CONVERSIONS = ClassName.get("dev.sheaf.runtime.cli", "Conversions");
  static final ClassName PRESETS = ClassName.get("dev.sheaf.runtime.job", "Presets");
  static final ClassName OPTIONAL = ClassName.get(Optional.class);
  static final ClassName CODEC = ClassName.get("dev.sheaf.runtime.json", "Codec");
  static final ClassName JSON_OUTPUT = ClassName.get("dev.sheaf.runtime.json", "JsonOutput");
  static final ClassName COMMAND = ClassName.get("dev.sheaf.runtime.job", "Command");
  static final ClassName INSTANCES = ClassName.get("dev.sheaf.runtime.job", "Instances");
  static final ClassName LATER = ClassName.get("dev.sheaf.runtime.job", "Later");
  static final ClassName SERVICES = ClassName.get("dev.sheaf.runtime.job", "Services");
  static final ClassName COMPLETION = ClassName.get("dev.sheaf.runtime.job", "Completion");
  static final ClassName LIBRARY = ClassName.get("dev.sheaf.runtime.job", "Library");
  static final ClassName SUBSTITUTES = ClassName.get("dev.sheaf.runtime.job", "Substitutes");
  static final ClassName ITEMS = ClassName.get("dev.sheaf.runtime.run", "Items");
  static final ClassName JOB = ClassName.get("dev.sheaf.runtime.run", "Job");
  static final ClassName JOB_TEST = ClassName.get("dev.sheaf.runtime.job", "JobTest");
  static final ClassName JOB_SETTINGS = ClassName.get("dev.sheaf.runtime.run", "JobSettings");
  static final ClassName RETRY_POLICY = ClassName.get("dev.sheaf.runtime.run", "RetryPolicy");
  static final ClassName STAGE = ClassName.get("dev.sheaf.runtime.run", "Stage");

  private Types() {}

  /** The expression that takes an optional number out of its box. */
  static CodeBlock optionalNumber(TypeName primitive, CodeBlock boxed) {
    String name = primitive.toString();
    String method = "optional" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return CodeBlock.of("$T.$L($L)", CONVERSIONS, method, boxed);
  }
}
