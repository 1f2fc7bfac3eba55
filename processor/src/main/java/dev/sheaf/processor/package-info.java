/**
 * The annotation processor: reads users' types, checks them, plans, and writes sources.
 *
 * <p>Each package is a stage, and they meet only in the immutable model: {@code step} orchestrates;
 * {@code read} turns elements into the model; {@code validate} checks rules across elements; {@code
 * plan} schedules trips; {@code write} turns the model into sources; all report through {@code
 * diagnostic}. {@code read}, {@code validate} and {@code write} do not see each other.
 */
@NullMarked
package dev.sheaf.processor;

import org.jspecify.annotations.NullMarked;
