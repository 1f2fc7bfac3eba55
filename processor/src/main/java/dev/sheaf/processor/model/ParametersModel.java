package dev.sheaf.processor.model;

import java.util.List;

/**
 * All parameters of a job.
 *
 * @param all in the order in which people see them: the source's, the service's, then others
 */
public record ParametersModel(List<ParameterModel> all) {}
