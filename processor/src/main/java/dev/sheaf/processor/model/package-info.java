/**
 * What was read, as immutable records of names, types by name, and text; all generated names are
 * computed here.
 */
@NullMarked
package dev.sheaf.processor.model;

import org.jspecify.annotations.NullMarked;
