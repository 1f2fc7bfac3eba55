/**
 * Wrong and right code for every message, kept in {@code src/test/misuse}: compiled by each
 * compiler, and shown in {@code docs/diagnostics.md}.
 */
@NullMarked
package dev.sheaf.processor.misuse;

import org.jspecify.annotations.NullMarked;
