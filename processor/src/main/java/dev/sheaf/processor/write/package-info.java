/**
 * Turns the model into sources, a writer per generated type; one class touches the {@code Filer}.
 */
@NullMarked
package dev.sheaf.processor.write;

import org.jspecify.annotations.NullMarked;
