package dev.sheaf.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * How a job's values are written to its records.
 *
 * @param item for the source's items
 * @param result for the last service's results; null where it gives none
 */
public record CodecsModel(CodecModel item, @Nullable CodecModel result) {}
