package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

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

  /**
   * Calls a static method, or a method of an object that a class holds in a static field.
   *
   * @param owner the class
   * @param holder the static field; empty for none
   * @param method the method
   */
  record ByStaticMethod(
      ClassName owner, String holder, String method, List<Dependency> dependencies)
      implements Construction {}

  /**
   * Calls a method of another instance.
   *
   * @param owner the binding that gives that instance
   * @param method the method
   * @param arguments what the method takes
   */
  record ByMethod(Dependency.OnBinding owner, String method, List<Dependency> arguments)
      implements Construction {
    @Override
    public List<Dependency> dependencies() {
      return Stream.concat(Stream.of(owner), arguments.stream()).toList();
    }
  }

  /**
   * Takes what is there under another type.
   *
   * @param other what is taken
   */
  record SameAs(Dependency other) implements Construction {
    @Override
    public List<Dependency> dependencies() {
      return List.of(other);
    }
  }
}
