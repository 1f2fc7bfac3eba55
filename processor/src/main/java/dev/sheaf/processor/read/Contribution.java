package dev.sheaf.processor.read;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.ExecutableElement;

/**
 * What one method of a module adds to a set or a map.
 *
 * @param provision the method
 * @param to the set or map
 * @param key the expression of the key in a map; empty in a set
 * @param many whether the method gives a set, of which each element is added
 */
record Contribution(Provision provision, Key to, CodeBlock key, boolean many) {
  /** What the method gives, which is an instance of its own beside others of its type. */
  Key own() {
    ExecutableElement method = provision.method();
    String path = provision.module().getQualifiedName() + "." + method.getSimpleName();
    return new Key(TypeName.get(method.getReturnType()), path + "():");
  }
}
