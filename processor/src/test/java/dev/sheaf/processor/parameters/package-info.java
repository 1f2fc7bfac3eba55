/** Tests of {@code @Param}: the command line and the builder that it gives, and its messages. */
@NullMarked
package dev.sheaf.processor.parameters;

import org.jspecify.annotations.NullMarked;
