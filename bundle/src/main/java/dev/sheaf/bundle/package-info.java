/**
 * The one jar's own program: {@code java -jar sheaf.jar COMMAND}.
 *
 * <p>{@code compiler} brings the processors along, {@code exec} compiles and runs in one go, {@code
 * init} writes a new project; this package only tells the commands apart.
 */
@NullMarked
package dev.sheaf.bundle;

import org.jspecify.annotations.NullMarked;
