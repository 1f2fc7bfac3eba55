/**
 * Brings the processors into {@code javac} from within the one jar: shells that the compiler finds,
 * and a loader of what they stand in for. A program that runs touches nothing of this.
 */
@NullMarked
package dev.sheaf.bundle.compiler;

import org.jspecify.annotations.NullMarked;
