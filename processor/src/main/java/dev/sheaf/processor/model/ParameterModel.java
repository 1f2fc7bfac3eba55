package dev.sheaf.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option or operand of a job.
 *
 * @param option the option's name, in kebab-case
 * @param setter the name of the builder's setter
 * @param type what the constructor takes
 * @param shape how texts make up its value
 * @param conversion how one text becomes a value or an element; null for flags and choices
 * @param key how a key is made; null unless it is a map
 * @param labels the names of its branches, if it is a choice
 * @param settings what {@code @Param} says of it
 * @param help the text for {@code --help}
 * @param group what its group is about; empty if it is in none
 * @param within the branch of a choice that it belongs to; null if it counts always
 * @param qualifier the annotation exactly as written, part of the parameter's key
 * @param place where it is declared
 */
public record ParameterModel(
    String option,
    String setter,
    TypeName type,
    Shape shape,
    @Nullable ConversionModel conversion,
    @Nullable ConversionModel key,
    List<String> labels,
    ParamSettings settings,
    String help,
    String group,
    @Nullable Branch within,
    AnnotationSpec qualifier,
    Place place) {

  /** How texts make up a value. */
  public enum Shape {
    /** {@code boolean}. */
    FLAG,
    /** {@code Boolean} or {@code Optional<Boolean>}, absent if not given. */
    OPTIONAL_FLAG,
    /** One text, which there must be. */
    VALUE,
    /** One text or none. */
    OPTIONAL,
    /** A {@code List} of any number of texts. */
    LIST,
    /** A {@code Set} of any number of texts. */
    SET,
    /** Any number of {@code key=value}. */
    MAP,
    /** The name of a branch. */
    CHOICE,
    /** The name of a branch, or none. */
    OPTIONAL_CHOICE;

    /** Whether it takes several texts. */
    public boolean collects() {
      return this == LIST || this == SET || this == MAP;
    }

    /** Whether it takes no word. */
    public boolean isFlag() {
      return this == FLAG || this == OPTIONAL_FLAG;
    }

    /** Whether it chooses a branch. */
    public boolean chooses() {
      return this == CHOICE || this == OPTIONAL_CHOICE;
    }

    /** Whether its value may be absent without a default. */
    public boolean mayBeAbsent() {
      return this != VALUE && this != CHOICE;
    }
  }

  /**
   * A branch of a choice.
   *
   * @param choice the option that takes it
   * @param label its name
   * @param outer the branch that the choice itself belongs to; null if it counts always
   */
  public record Branch(String choice, String label, @Nullable Branch outer) {

    /** Whether only one of the two can be taken. */
    public boolean excludes(Branch other) {
      return choice.equals(other.choice)
          && Objects.equals(outer, other.outer)
          && !label.equals(other.label);
    }
  }

  /** The method of the generated parameters that gives its value. */
  public String getter() {
    return JavaNames.getter(setter);
  }

  /** Whether someone must supply it. */
  public boolean required() {
    return !shape.mayBeAbsent() && settings.defaults().isEmpty();
  }

  /** Whether {@code other} is the same option, however its help may read. */
  public boolean agreesWith(ParameterModel other) {
    return type.equals(other.type)
        && shape == other.shape
        && settings.equals(other.settings)
        && labels.equals(other.labels);
  }
}
