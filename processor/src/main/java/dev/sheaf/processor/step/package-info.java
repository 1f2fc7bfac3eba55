/**
 * Orchestrates: per family of annotations a step that lets read, validate and write do their part.
 */
@NullMarked
package dev.sheaf.processor.step;

import org.jspecify.annotations.NullMarked;
