package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.sheaf.processor.model.JsonCall;
import dev.sheaf.processor.model.JsonMethod;
import dev.sheaf.processor.model.JsonShape;
import java.io.IOException;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes the method that writes one type as JSON. */
final class JsonMethodWriter {
  private final MethodSpec.Builder method;

  private JsonMethodWriter(MethodSpec.Builder method) {
    this.method = method;
  }

  /** The method. */
  static MethodSpec write(JsonMethod model) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(model.name())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Types.JSON_OUTPUT, "out")
            .addParameter(model.parameter(), "value")
            .addException(IOException.class);
    new JsonMethodWriter(method).body(model);
    return method.build();
  }

  /** Writes {@code value}, an expression. */
  static CodeBlock call(JsonCall call, String value) {
    if (call instanceof JsonCall.Standard standard) {
      return CodeBlock.of("out.$N($L)", standard.method(), value);
    }
    return CodeBlock.of("$N(out, $L)", ((JsonCall.Generated) call).method(), value);
  }

  private void body(JsonMethod model) {
    if (model.shape() instanceof JsonShape.Variants variants) {
      variants(variants);
    } else if (model.shape() instanceof JsonShape.Members members) {
      members(members);
    } else if (model.shape() instanceof JsonShape.Elements elements) {
      elements(elements);
    } else if (model.shape() instanceof JsonShape.Entries entries) {
      entries(entries);
    } else if (model.shape() instanceof JsonShape.Held held) {
      held(held);
    }
  }

  /** What no test fits is null, or of a type that generated code cannot see. */
  private void variants(JsonShape.Variants variants) {
    for (JsonShape.Variant each : variants.all()) {
      method
          .beginControlFlow("if (value instanceof $T typed)", each.type())
          .addStatement(call(each.call(), "typed"))
          .addStatement("return")
          .endControlFlow();
    }
    method.addStatement("out.text(value)");
  }

  private void members(JsonShape.Members members) {
    if (members.type().isEmpty()) {
      endIf("value == null");
      method.addStatement("out.beginObject()");
    } else {
      method.addStatement("out.beginObject($S)", members.type());
    }
    for (JsonShape.Member each : members.members()) {
      String value = each.accessor().isEmpty() ? "value" : "value." + each.accessor();
      method.addStatement("out.name($S)", each.name()).addStatement(call(each.call(), value));
    }
    method.addStatement("out.endObject()");
  }

  private void elements(JsonShape.Elements elements) {
    endIf("value == null");
    method
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T each : value)", elements.element())
        .addStatement(call(elements.call(), "each"))
        .endControlFlow()
        .addStatement("out.endArray()");
  }

  private void entries(JsonShape.Entries entries) {
    endIf("value == null");
    method
        .addStatement(entries.named() ? "out.beginObject()" : "out.beginArray()")
        .beginControlFlow("for ($T each : value.entrySet())", entry(entries));
    if (entries.named()) {
      method.addStatement("out.key(each.getKey())");
      method.addStatement(call(entries.valueCall(), "each.getValue()"));
    } else {
      method.addStatement("out.beginObject()").addStatement("out.name($S)", "key");
      method.addStatement(call(entries.keyCall(), "each.getKey()"));
      method.addStatement("out.name($S)", "value");
      method.addStatement(call(entries.valueCall(), "each.getValue()"));
      method.addStatement("out.endObject()");
    }
    method.endControlFlow().addStatement(entries.named() ? "out.endObject()" : "out.endArray()");
  }

  private static TypeName entry(JsonShape.Entries entries) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        WildcardTypeName.subtypeOf(entries.key()),
        WildcardTypeName.subtypeOf(entries.value()));
  }

  private void held(JsonShape.Held held) {
    endIf(held.test().isEmpty() ? "value == null" : "value == null || value." + held.test() + "()");
    method.addStatement(call(held.call(), "value." + held.getter() + "()"));
  }

  private void endIf(String absent) {
    method
        .beginControlFlow("if ($L)", absent)
        .addStatement("out.nil()")
        .addStatement("return")
        .endControlFlow();
  }
}
