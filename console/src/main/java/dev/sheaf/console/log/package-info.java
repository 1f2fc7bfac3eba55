/**
 * What user code logs and prints: captured from SLF4J, {@code java.util.logging}, {@code
 * System.Logger} and the standard streams, and kept in {@code run.log}. The classes that capture
 * stand where the user's loggers see them, and hand on to whatever console the program has.
 */
@NullMarked
package dev.sheaf.console.log;

import org.jspecify.annotations.NullMarked;
