/**
 * Parses the arguments of a program: options, operands, conversions, and messages for all that is
 * wrong with them. Knows nothing of jobs and runs.
 */
@NullMarked
package dev.sheaf.runtime.cli;

import org.jspecify.annotations.NullMarked;
