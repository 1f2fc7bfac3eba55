/**
 * A run in the tools of others: events for the JDK's flight recorder, meters for Micrometer. Knows
 * nothing of the rest of the console, and is there for jobs used as a library, too.
 */
@NullMarked
package dev.sheaf.console.event;

import org.jspecify.annotations.NullMarked;
