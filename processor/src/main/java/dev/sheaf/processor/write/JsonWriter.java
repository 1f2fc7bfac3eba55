package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.CodecModel;
import dev.sheaf.processor.model.CodecsModel;
import dev.sheaf.processor.model.JobModel;
import java.io.IOException;
import javax.lang.model.element.Modifier;

/** Writes the codecs of a job: one for its items, one for its results. */
public final class JsonWriter {
  private static final String ITEM = "ItemCodec";
  private static final String RESULT = "ResultCodec";

  private JsonWriter() {}

  /** The type {@code …_Json}. */
  public static TypeSpec write(JobModel job) {
    CodecsModel codecs = job.codecs();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(job.names().json())
            .addJavadoc(
                "Writes the items and results of {@link $T} as JSON, each type by a method of its own.\n",
                job.names().service())
            .addModifiers(Modifier.FINAL)
            .addMethod(Methods.noInstances());
    codecs.methods().forEach(method -> type.addMethod(JsonMethodWriter.write(method)));
    type.addType(codec(job, ITEM, "Writes items, as they stand in failed.jsonl.", codecs.item()));
    if (codecs.result() != null) {
      type.addType(
          codec(job, RESULT, "Writes results, as they stand in results.jsonl.", codecs.result()));
    }
    return type.build();
  }

  /** The codec of the items. */
  static ClassName itemCodec(JobModel job) {
    return job.names().json().nestedClass(ITEM);
  }

  /** The codec of the results. */
  static ClassName resultCodec(JobModel job) {
    return job.names().json().nestedClass(RESULT);
  }

  private static TypeSpec codec(JobModel job, String name, String purpose, CodecModel codec) {
    return TypeSpec.classBuilder(job.names().json().nestedClass(name))
        .addJavadoc(purpose + "\n")
        .addModifiers(Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(Types.CODEC, codec.type()))
        .addMethod(
            Methods.overriding("write", TypeName.VOID)
                .addParameter(Types.JSON_OUTPUT, "out")
                .addParameter(codec.type(), "value")
                .addException(IOException.class)
                .addStatement(JsonMethodWriter.call(codec.call(), "value"))
                .build())
        .build();
  }
}
