/** Asks editors' engines for what they offer where generated types are used. */
@NullMarked
package dev.sheaf.processor.ide;

import org.jspecify.annotations.NullMarked;
