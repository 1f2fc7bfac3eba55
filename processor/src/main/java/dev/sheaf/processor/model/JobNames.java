package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The names of all that is generated for one service; of {@code Outer.Inner} they begin {@code
 * Outer_Inner}.
 *
 * @param service the service itself
 * @param params the typed values of the job's parameters
 * @param paramsBuilder the builder of these
 * @param job what people call
 * @param command the command line and the entry to the wiring
 * @param completion what shells need to complete it
 * @param bindings the instances of one run
 * @param plan the wired job
 * @param fetches what is fetched for its items
 * @param json the codecs
 */
public record JobNames(
    ClassName service,
    ClassName params,
    ClassName paramsBuilder,
    ClassName job,
    ClassName command,
    ClassName completion,
    ClassName bindings,
    ClassName plan,
    ClassName fetches,
    ClassName json) {

  /** The names for {@code service}. */
  public static JobNames of(ClassName service) {
    String prefix = String.join("_", service.simpleNames());
    ClassName params = beside(service, prefix + "Params");
    return new JobNames(
        service,
        params,
        params.nestedClass("Builder"),
        beside(service, prefix + "Job"),
        beside(service, prefix + "_Command"),
        beside(service, prefix + "_Completion"),
        beside(service, prefix + "_Bindings"),
        beside(service, prefix + "_Plan"),
        beside(service, prefix + "_Fetches"),
        beside(service, prefix + "_Json"));
  }

  /** The top-level types that are generated. */
  public List<ClassName> generated() {
    return List.of(params, job, command, completion, bindings, plan, json);
  }

  private static ClassName beside(ClassName service, String name) {
    return ClassName.get(service.packageName(), name);
  }

  /** What is fetched for a stage of the chain. */
  public ClassName fetches(int stage) {
    return stage == 0 ? fetches : fetches.peerClass(fetches.simpleName() + stage);
  }
}
