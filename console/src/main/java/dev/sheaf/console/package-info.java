/** console */
@NullMarked
package dev.sheaf.console;

import org.jspecify.annotations.NullMarked;
