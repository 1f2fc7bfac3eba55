/**
 * Loads classes from jars that stand as single entries of the one jar, where a program that does
 * not need them pays nothing for them.
 */
@NullMarked
package dev.sheaf.bundle.nested;

import org.jspecify.annotations.NullMarked;
