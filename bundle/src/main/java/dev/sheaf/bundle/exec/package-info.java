/** Compiles sources in memory and runs the program they become, in the same JVM. */
@NullMarked
package dev.sheaf.bundle.exec;

import org.jspecify.annotations.NullMarked;
