/**
 * Turns elements, annotation values and Javadoc into the model; the only readers of {@code
 * javax.lang.model}.
 */
@NullMarked
package dev.sheaf.processor.read;

import org.jspecify.annotations.NullMarked;
