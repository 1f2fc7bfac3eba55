package dev.sheaf.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A method of a Dagger module that provides an instance.
 *
 * @param module the module
 * @param method the method
 * @param binds whether it is a {@code @Binds} method, which says that one type stands for another
 */
record Provision(TypeElement module, ExecutableElement method, boolean binds) {

  /** The method as messages show it. */
  String shown() {
    return module.getSimpleName() + "." + method.getSimpleName();
  }
}
