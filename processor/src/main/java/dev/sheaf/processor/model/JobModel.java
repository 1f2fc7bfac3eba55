package dev.sheaf.processor.model;

import java.util.List;

/**
 * A whole job, ready to be written.
 *
 * @param names the names of what is generated
 * @param visible whether the generated types for people are public, as the service is
 * @param description the first sentences of the service's Javadoc; empty for none
 * @param settings what the service's annotations fix
 * @param source the source
 * @param stages the fused chain, never empty
 * @param parameters the job's parameters
 * @param graph what is made for one run
 * @param codecs how items and results are written
 * @param deprecated whether it mentions anything deprecated
 */
public record JobModel(
    JobNames names,
    boolean visible,
    String description,
    SettingsModel settings,
    SourceModel source,
    List<StageModel> stages,
    ParametersModel parameters,
    GraphModel graph,
    CodecsModel codecs,
    boolean deprecated) {

  /** The last service, which gives the job its name, its results and its settings. */
  public StageModel last() {
    return stages.get(stages.size() - 1);
  }
}
