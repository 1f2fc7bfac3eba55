package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import com.palantir.javapoet.NameAllocator;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Names for the instances of a job, after their types and without collisions. */
final class BindingNames {
  private static final List<String> TAKEN =
      List.of(
          "params",
          "run",
          "made",
          "handedIn",
          "close",
          "wait",
          "notify",
          "notifyAll",
          "getClass",
          "hashCode",
          "toString",
          "clone",
          "finalize");

  private final NameAllocator names = new NameAllocator();

  /** Keeps free what the generated bindings use or inherit themselves. */
  BindingNames() {
    TAKEN.forEach(names::newName);
  }

  /** A new name: {@code userStore}, {@code repositoryUser} for {@code Repository<User>}. */
  String of(TypeMirror type) {
    String name = joined(type);
    return names.newName(Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  private static String joined(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return type.getKind() == TypeKind.ARRAY
          ? joined(MoreTypes.asArray(type).getComponentType()) + "s"
          : type.toString();
    }
    DeclaredType declared = MoreTypes.asDeclared(type);
    StringBuilder name = new StringBuilder(declared.asElement().getSimpleName());
    declared.getTypeArguments().forEach(argument -> name.append(joined(argument)));
    return name.toString();
  }
}
