package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The batch client of a class.
 *
 * @param receiver the class or interface that has the batchable methods
 * @param visible whether the client is public, as the receiver is
 * @param operations the methods, sorted by name; never empty
 * @param deprecated whether it mentions anything deprecated
 */
public record ClientModel(
    ClassName receiver, boolean visible, List<OperationModel> operations, boolean deprecated) {

  /** The client to generate. */
  public ClassName client() {
    return clientOf(receiver);
  }

  /** The client of a class; of {@code Outer.Inner} it is {@code Outer_InnerBatch}. */
  public static ClassName clientOf(ClassName receiver) {
    return ClassName.get(
        receiver.packageName(), String.join("_", receiver.simpleNames()) + "Batch");
  }

  /** The name of the receiver, as statistics show it before that of the method. */
  public String shown() {
    return shown(receiver);
  }

  /** The name of a class that has batchable methods, as statistics show it. */
  static String shown(ClassName receiver) {
    return String.join(".", receiver.simpleNames());
  }
}
