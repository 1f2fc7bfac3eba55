/** processor */
@NullMarked
package dev.sheaf.processor;

import org.jspecify.annotations.NullMarked;
