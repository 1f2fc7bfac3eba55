package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;

/** What is handed to a constructor for one of its {@code @Param}s. */
public sealed interface ValueModel {

  /** The method of the generated parameters that gives it. */
  String accessor();

  /** Its type. */
  TypeName type();

  /**
   * The value of an option.
   *
   * @param parameter the option
   */
  record OfOption(ParameterModel parameter) implements ValueModel {
    @Override
    public String accessor() {
      return parameter.getter();
    }

    @Override
    public TypeName type() {
      return parameter.type();
    }
  }

  /**
   * A group: an instance made of the values of its own parameters.
   *
   * @param members what its constructor takes
   * @param checked the checked exceptions that its constructor declares
   */
  record OfGroup(String accessor, TypeName type, List<ValueModel> members, List<TypeName> checked)
      implements ValueModel {}

  /**
   * A choice: an instance of the branch that its option names.
   *
   * @param parameter the option
   * @param sealed the type of which the branches are
   * @param branches what may be chosen, by the labels of the option
   */
  record OfChoice(ParameterModel parameter, TypeName sealed, List<OfGroup> branches)
      implements ValueModel {
    @Override
    public String accessor() {
      return parameter.getter();
    }

    @Override
    public TypeName type() {
      return parameter.type();
    }
  }
}
