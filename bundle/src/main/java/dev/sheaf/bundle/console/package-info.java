/**
 * Brings the console into a program from within the one jar: a shell that the runtime finds, and
 * what it stands in for is loaded once the run is under way.
 */
@NullMarked
package dev.sheaf.bundle.console;

import org.jspecify.annotations.NullMarked;
