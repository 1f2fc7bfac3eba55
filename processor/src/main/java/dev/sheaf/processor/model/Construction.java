package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** How an instance comes to be. */
public sealed interface Construction {

  /** What is needed first, in the order in which it is handed over. */
  List<Dependency> dependencies();

  /**
   * Calls the constructor.
   *
   * @param type the type to make
   */
  record ByConstructor(TypeName type, List<Dependency> dependencies) implements Construction {}
}
