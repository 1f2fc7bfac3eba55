package dev.sheaf.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that give a method of a module its key in a map. */
final class MapKeys {
  private static final String MAP_KEY = "dagger.MapKey";

  private MapKeys() {}

  /**
   * A key.
   *
   * @param type its type
   * @param code the expression that gives it
   */
  record Read(TypeName type, CodeBlock code) {}

  /** The key of {@code method}; empty if it has none, or one that no expression can give. */
  static Optional<Read> of(ExecutableElement method) {
    return AnnotationMirrors.getAnnotatedAnnotations(method, MAP_KEY).stream()
        .findFirst()
        .filter(MapKeys::isUnwrapped)
        .flatMap(MapKeys::read);
  }

  private static boolean isUnwrapped(AnnotationMirror key) {
    Element annotation = key.getAnnotationType().asElement();
    return Annotated.on(annotation, MAP_KEY).orElseThrow().truth("unwrapValue");
  }

  private static Optional<Read> read(AnnotationMirror key) {
    ExecutableElement member =
        ElementFilter.methodsIn(key.getAnnotationType().asElement().getEnclosedElements()).get(0);
    AnnotationValue value =
        AnnotationMirrors.getAnnotationValue(key, member.getSimpleName().toString());
    return Optional.ofNullable(value.accept(new Expression(), null))
        .map(code -> new Read(TypeName.get(member.getReturnType()).box(), code));
  }

  /** The expression of a value in generated code; {@code null} where there is none. */
  private static final class Expression
      extends SimpleAnnotationValueVisitor14<@Nullable CodeBlock, @Nullable Void> {
    @Override
    public CodeBlock visitString(String text, @Nullable Void nothing) {
      return CodeBlock.of("$S", text);
    }

    @Override
    public CodeBlock visitInt(int number, @Nullable Void nothing) {
      return CodeBlock.of("$L", number);
    }

    @Override
    public CodeBlock visitLong(long number, @Nullable Void nothing) {
      return CodeBlock.of("$LL", number);
    }

    @Override
    public CodeBlock visitBoolean(boolean truth, @Nullable Void nothing) {
      return CodeBlock.of("$L", truth);
    }

    @Override
    public CodeBlock visitEnumConstant(VariableElement constant, @Nullable Void nothing) {
      return CodeBlock.of("$T.$L", constant.asType(), constant.getSimpleName());
    }

    @Override
    public CodeBlock visitType(TypeMirror type, @Nullable Void nothing) {
      return CodeBlock.of("$T.class", type);
    }
  }
}
