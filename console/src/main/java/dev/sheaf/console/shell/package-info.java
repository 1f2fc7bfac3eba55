/**
 * The shell that opens while a run is paused: Java where the JVM has {@code jdk.jshell}, which only
 * classes behind {@link dev.sheaf.console.shell.PauseShell} mention, and a few commands where not.
 */
@NullMarked
package dev.sheaf.console.shell;

import org.jspecify.annotations.NullMarked;
