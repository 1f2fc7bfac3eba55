package dev.sheaf.processor.step;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.BindingModel;
import dev.sheaf.processor.model.Construction;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.ValueModel;
import java.util.HashSet;
import java.util.Set;

/** The types whose constructors or methods the jobs of this compilation call. */
final class Reached {
  private final Set<String> types = new HashSet<>();

  /** Whether no job was made. */
  boolean isEmpty() {
    return types.isEmpty();
  }

  /** Whether a job calls the type of that name. */
  boolean contains(CharSequence type) {
    return types.contains(type.toString());
  }

  /** Takes note of all that {@code job} calls. */
  void add(JobModel job) {
    for (BindingModel binding : job.graph().bindings()) {
      if (binding.construction() instanceof Construction.ByConstructor by) {
        add(by.type());
      } else if (binding.construction() instanceof Construction.ByStaticMethod by) {
        add(by.owner());
      }
    }
    job.parameters().values().forEach(this::add);
  }

  private void add(ValueModel value) {
    if (value instanceof ValueModel.OfGroup group) {
      add(group.type());
      group.members().forEach(this::add);
    } else if (value instanceof ValueModel.OfChoice choice) {
      choice.branches().forEach(this::add);
    }
  }

  private void add(TypeName type) {
    types.add(
        (type instanceof ParameterizedTypeName generic ? generic.rawType() : type).toString());
  }
}
