package dev.sheaf.processor.model;

import java.util.List;

/**
 * All that a job makes for one run.
 *
 * @param bindings sorted by name
 */
public record GraphModel(List<BindingModel> bindings) {}
