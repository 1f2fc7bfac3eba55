/**
 * Compiles jobs with all kinds of items and results, and looks at the JSON that they are saved as.
 */
@NullMarked
package dev.sheaf.processor.json;

import org.jspecify.annotations.NullMarked;
