/** Misuses sources, services and retries, and asserts what is said of it and where. */
@NullMarked
package dev.sheaf.processor.rules;

import org.jspecify.annotations.NullMarked;
