/**
 * The terminal: which one there is, and a screen that keeps a bar below the lines that scroll.
 * Knows of runs no more than what a bar shows.
 */
@NullMarked
package dev.sheaf.console.terminal;

import org.jspecify.annotations.NullMarked;
