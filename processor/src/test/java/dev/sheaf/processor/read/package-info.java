/** Javadoc and Markdown as they are shown to people. */
@NullMarked
package dev.sheaf.processor.read;

import org.jspecify.annotations.NullMarked;
