package dev.sheaf.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.FetchModel;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.StageModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what is fetched for the items of a service, trip by trip. */
public final class FetchesWriter {
  private static final ClassName PLAN = OperationFields.engine("FetchPlan");
  private static final ClassName CHUNK = OperationFields.engine("Chunk");
  private static final ClassName MISSING =
      ClassName.get("dev.sheaf.runtime", "MissingKeyException");

  private final JobModel job;
  private final int number;
  private final StageModel stage;
  private final FetchOrder order;

  private FetchesWriter(JobModel job, int number) {
    this.job = job;
    this.number = number;
    stage = job.stages().get(number);
    order = new FetchOrder(stage.fetches());
  }

  /** The type {@code …_Fetches} for a stage that has any. */
  public static TypeSpec write(JobModel job, int stage) {
    return new FetchesWriter(job, stage).write();
  }

  private TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(job.names().fetches(number))
            .addJavadoc(
                "What is fetched for many items of {@link $T} at once.\n\n<pre>\n", stage.type())
            .addModifiers(Modifier.FINAL)
            .superclass(PLAN)
            .addField(stage.type(), "service", Modifier.PRIVATE, Modifier.FINAL)
            .addField(job.names().bindings(), "bindings", Modifier.PRIVATE, Modifier.FINAL);
    order.lines().forEach(line -> type.addJavadoc("$L\n", line));
    type.addJavadoc("</pre>\n");
    for (int i = 0; i < stage.fetches().size(); i++) {
      type.addField(OperationFields.OPERATION, "operation" + i, Modifier.PRIVATE, Modifier.FINAL);
    }
    return type.addMethod(constructor())
        .addMethod(route())
        .addMethod(key())
        .addMethods(number())
        .addMethod(missing())
        .addMethod(operations())
        .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(stage.type(), "service")
            .addParameter(job.names().bindings(), "bindings")
            .addException(Throwable.class)
            .addStatement("super($L)", fetched())
            .addStatement("this.service = service")
            .addStatement("this.bindings = bindings");
    for (int i = 0; i < stage.fetches().size(); i++) {
      FetchModel fetch = stage.fetches().get(i);
      int first = firstLike(fetch);
      constructor.addStatement(
          first < i
              ? CodeBlock.of("operation$L = operation$L", i, first)
              : CodeBlock.of(
                  "operation$L =\n$T.find(new $T($L).operations(), $S)",
                  i,
                  OperationFields.OPERATION,
                  fetch.client(),
                  AccessCode.of(fetch.receiver()),
                  fetch.shown()));
    }
    return constructor.build();
  }

  private int firstLike(FetchModel fetch) {
    for (int i = 0; i < stage.fetches().size(); i++) {
      FetchModel other = stage.fetches().get(i);
      if (other.client().equals(fetch.client())
          && other.receiver().equals(fetch.receiver())
          && other.operation().equals(fetch.operation())) {
        return i;
      }
    }
    throw new IllegalStateException("not among the stage's fetches");
  }

  private CodeBlock fetched() {
    CodeBlock.Builder all = CodeBlock.builder();
    List<Integer> trips = order.trips();
    for (int i = 0; i < trips.size(); i++) {
      FetchModel fetch = stage.fetches().get(i);
      all.add(
          "$Lnew $T($T.$L, $L",
          i == 0 ? "" : ",\n",
          PLAN.nestedClass("Fetched"),
          PLAN.nestedClass("Shape"),
          ofNumber(fetch) ? "VALUE_OF_NUMBER" : fetch.shape(),
          trips.get(i));
      fetch.needs().forEach(need -> all.add(", $L", need));
      all.add(")");
    }
    return all.build();
  }

  private MethodSpec route() {
    MethodSpec.Builder route = perRow("route", OperationFields.engine("Route"));
    for (int i = 0; i < stage.fetches().size(); i++) {
      CodeBlock arguments =
          stage.fetches().get(i).arguments().stream()
              .map(AccessCode::of)
              .collect(CodeBlock.joining(", "));
      branch(route, i, CodeBlock.of("return operation$L.with($L)", i, arguments));
    }
    return route.build();
  }

  private MethodSpec key() {
    MethodSpec.Builder key = perRow("key", ClassName.OBJECT);
    for (int i = 0; i < stage.fetches().size(); i++) {
      FetchModel fetch = stage.fetches().get(i);
      CodeBlock access = AccessCode.of(fetch.key());
      branch(
          key,
          i,
          isBoxedAlready(fetch)
              ? CodeBlock.of("return $L", access)
              : CodeBlock.of("$1T key$2L = $3L;\n$]$[return key$2L", fetch.keyType(), i, access));
    }
    return key.build();
  }

  private static boolean isBoxedAlready(FetchModel fetch) {
    return fetch.key().steps().isEmpty() && fetch.key().type().equals(fetch.keyType().box());
  }

  /** The keys that need not be boxed, for operations that take an array of such. */
  private List<MethodSpec> number() {
    if (stage.fetches().stream().noneMatch(FetchesWriter::ofNumber)) {
      return List.of();
    }
    MethodSpec.Builder number = perRow("number", TypeName.LONG);
    for (int i = 0; i < stage.fetches().size(); i++) {
      if (ofNumber(stage.fetches().get(i))) {
        number
            .beginControlFlow("if (fetch == $L)", i)
            .addStatement("return $L", AccessCode.number(stage.fetches().get(i).key()))
            .endControlFlow();
      }
    }
    return List.of(
        number.addStatement("throw new $T()", UnsupportedOperationException.class).build());
  }

  private static boolean ofNumber(FetchModel fetch) {
    TypeName type = fetch.keyType();
    return fetch.shape().equals("VALUE")
        && (type.equals(TypeName.LONG) || type.equals(TypeName.INT));
  }

  private void branch(MethodSpec.Builder method, int number, CodeBlock code) {
    if (number == stage.fetches().size() - 1) {
      method.addStatement(code);
    } else {
      method.beginControlFlow("if (fetch == $L)", number).addStatement(code).endControlFlow();
    }
  }

  private static MethodSpec.Builder perRow(String name, TypeName returned) {
    return Methods.overriding(name, returned)
        .addParameter(TypeName.INT, "fetch")
        .addParameter(CHUNK, "chunk")
        .addParameter(TypeName.INT, "row")
        .addException(Throwable.class);
  }

  private static MethodSpec missing() {
    return Methods.overriding("missing", ClassName.get(Throwable.class))
        .addParameter(String.class, "operation")
        .addParameter(ClassName.OBJECT, "key")
        .addStatement("return new $T(operation, key)", MISSING)
        .build();
  }

  private MethodSpec operations() {
    CodeBlock.Builder all = CodeBlock.builder();
    for (int i = 0; i < stage.fetches().size(); i++) {
      if (firstLike(stage.fetches().get(i)) == i) {
        all.add(all.isEmpty() ? "operation$L" : ", operation$L", i);
      }
    }
    return MethodSpec.methodBuilder("operations")
        .returns(ArrayTypeName.of(OperationFields.OPERATION))
        .addStatement("return new $T[] {$L}", OperationFields.OPERATION, all.build())
        .build();
  }
}
