/** Checks rules that no single element shows: cycles, and names that clash. */
@NullMarked
package dev.sheaf.processor.validate;

import org.jspecify.annotations.NullMarked;
