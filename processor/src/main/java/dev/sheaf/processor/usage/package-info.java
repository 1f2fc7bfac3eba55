/**
 * What people are told of a command: help, completion in shells, the page of the manual. Makes text
 * out of the model; the writers put it where it belongs.
 */
@NullMarked
package dev.sheaf.processor.usage;

import org.jspecify.annotations.NullMarked;
