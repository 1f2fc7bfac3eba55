package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Map;

/**
 * What the class file of a type does not keep, but a later compilation that sees no more than the
 * class file needs.
 *
 * @param type the type
 * @param description its Javadoc's description; empty for none
 * @param names the names of its constructor's parameters, in order
 * @param texts what its Javadoc says of each of them; empty for none
 * @param methods the names of the parameters of methods of which they matter, in order
 */
public record HelpModel(
    ClassName type,
    String description,
    List<String> names,
    List<String> texts,
    Map<String, List<String>> methods) {

  /** The constant that holds the description. */
  public static final String DESCRIPTION = "DESCRIPTION";

  /** The constant that holds the names, separated by blanks. */
  public static final String NAMES = "NAMES";

  /** The constants that hold the names of a method's begin so; its name follows. */
  public static final String METHOD = "NAMES_OF_";

  /** The constants that hold the texts begin so; a number follows. */
  public static final String TEXT = "TEXT_";

  /** The class that keeps it. */
  public ClassName name() {
    return nameFor(type);
  }

  /** The class that keeps it for {@code type}. */
  public static ClassName nameFor(ClassName type) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + "_Help");
  }

  /** Whether there is nothing to keep. */
  public boolean isEmpty() {
    return description.isEmpty() && names.isEmpty() && methods.isEmpty();
  }
}
