package dev.sheaf.processor.model;

/**
 * What {@code @Service} fixes for the runs of a job.
 *
 * @param name the command's name
 * @param concurrency items in flight; 0 where the runtime chooses
 * @param rate the cap on starts as written; empty for none
 * @param timeout the limit of an attempt as written; empty for none
 */
public record SettingsModel(String name, int concurrency, String rate, String timeout) {}
