/** What becomes of a step that fails. */
@NullMarked
package dev.sheaf.processor.step;

import org.jspecify.annotations.NullMarked;
