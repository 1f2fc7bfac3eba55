/** Tests of how problems are told. */
@NullMarked
package dev.sheaf.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
