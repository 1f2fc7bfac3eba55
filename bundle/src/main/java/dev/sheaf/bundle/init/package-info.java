/** Writes a new Maven project that builds, runs and passes its test at once. */
@NullMarked
package dev.sheaf.bundle.init;

import org.jspecify.annotations.NullMarked;
