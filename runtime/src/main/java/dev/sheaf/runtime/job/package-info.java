/**
 * What generated code calls: the command that a service becomes, and the ways to run and to test
 * it.
 */
@NullMarked
package dev.sheaf.runtime.job;

import org.jspecify.annotations.NullMarked;
