/** Tries the finished jar as its users do: as whole processes. */
@NullMarked
package dev.sheaf.bundle;

import org.jspecify.annotations.NullMarked;
