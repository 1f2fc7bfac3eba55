/** Tests of what people are told of a command. */
@NullMarked
package dev.sheaf.processor.usage;

import org.jspecify.annotations.NullMarked;
