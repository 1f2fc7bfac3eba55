package dev.sheaf.processor.model;

import java.util.List;

/**
 * All that a job makes for one run.
 *
 * @param bindings in the order in which they were reached from the source and the services
 */
public record GraphModel(List<BindingModel> bindings) {}
