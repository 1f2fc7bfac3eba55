/** Executes a job: pulls items, hands them to workers, retries, stops and reports. */
@NullMarked
package dev.sheaf.runtime.run;

import org.jspecify.annotations.NullMarked;
