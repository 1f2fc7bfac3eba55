package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
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

  /**
   * Gathers what several methods of modules give: a set, or a map.
   *
   * @param parts what is gathered, in this order
   */
  record Gathered(List<Part> parts) implements Construction {
    @Override
    public List<Dependency> dependencies() {
      return parts.stream().map(Part::value).toList();
    }
  }

  /**
   * One part of a set or a map.
   *
   * @param key the expression of its key; empty in a set
   * @param many whether the value is itself a set, of which each element is a part
   * @param value what gives the value
   */
  record Part(CodeBlock key, boolean many, Dependency value) {}

  /**
   * Says whether there is an instance.
   *
   * @param instance the instance; empty for none
   */
  record Maybe(Optional<Dependency> instance) implements Construction {
    @Override
    public List<Dependency> dependencies() {
      return instance.stream().toList();
    }
  }
}
