package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import dev.sheaf.processor.model.AccessModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * A value that a fetch is made of, while it is being read.
 *
 * @param model how it is had so far
 * @param type what it is so far
 */
record Access(AccessModel model, TypeMirror type) {

  /** Whether it could be taken for several values where several are allowed. */
  boolean isArrayOfObjects() {
    return type.getKind() == TypeKind.ARRAY
        && !MoreTypes.asArray(type).getComponentType().getKind().isPrimitive();
  }

  /** This value, to be taken for one. */
  Access whole() {
    return then("", AccessModel.Way.WHOLE, type);
  }

  /** This value with one more accessor applied. */
  Access then(String code, AccessModel.Way way, TypeMirror to) {
    List<AccessModel.Step> steps = new ArrayList<>(model.steps());
    steps.add(new AccessModel.Step(code, way));
    return new Access(
        new AccessModel(
            model.root(), model.name(), model.fetch(), model.type(), List.copyOf(steps)),
        to);
  }
}
