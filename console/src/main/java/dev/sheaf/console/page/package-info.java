/**
 * The page of {@code --ui}: a form for the command line, then the run as it goes, in a browser on
 * the same machine.
 *
 * <p>{@link dev.sheaf.console.page.Page} is all that others see. Nothing here is loaded unless a
 * page is asked for.
 */
@NullMarked
package dev.sheaf.console.page;

import org.jspecify.annotations.NullMarked;
