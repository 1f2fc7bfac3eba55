/** What all contenders do alike: the work on an item, and taking their own measure. */
@NullMarked
package dev.sheaf.benchmarks.jobs.load;

import org.jspecify.annotations.NullMarked;
