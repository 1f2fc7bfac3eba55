/**
 * Writes values as JSON: the streaming writer, and codecs for the types of the JDK. Codecs for
 * users' types are generated.
 */
@NullMarked
package dev.sheaf.runtime.json;

import org.jspecify.annotations.NullMarked;
