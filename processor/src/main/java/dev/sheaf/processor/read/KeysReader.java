package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.model.OperationModel.KeysShape;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads how a batchable method takes its keys. */
final class KeysReader {
  private static final Map<String, KeysShape> COLLECTIONS =
      Map.of(
          "java.util.Set", KeysShape.SET,
          "java.util.List", KeysShape.LIST,
          "java.util.Collection", KeysShape.LIST);
  private static final Map<TypeKind, KeysShape> ARRAYS =
      Map.of(
          TypeKind.INT, KeysShape.INTS,
          TypeKind.LONG, KeysShape.LONGS,
          TypeKind.DOUBLE, KeysShape.DOUBLES);

  private final Language language;

  KeysReader(Language language) {
    this.language = language;
  }

  /**
   * The keys of a method.
   *
   * @param shape how it takes them
   * @param key the type of one, boxed
   */
  record Keys(KeysShape shape, TypeMirror key) {}

  /** What the type of a first parameter says; empty if it is none for keys. */
  Optional<Keys> read(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      TypeMirror component = MoreTypes.asArray(type).getComponentType();
      return Optional.ofNullable(ARRAYS.get(component.getKind()))
          .map(shape -> new Keys(shape, language.boxed(component)));
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    String name = MoreElements.asType(declared.asElement()).getQualifiedName().toString();
    KeysShape shape = COLLECTIONS.get(name);
    return shape == null
        ? Optional.empty()
        : language.argument(type, name).map(key -> new Keys(shape, key));
  }
}
