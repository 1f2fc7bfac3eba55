/**
 * The catalogue of messages, where each problem stands, and the one class that touches the {@code
 * Messager}.
 */
@NullMarked
package dev.sheaf.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
