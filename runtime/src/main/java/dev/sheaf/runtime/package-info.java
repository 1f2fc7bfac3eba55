/**
 * What users of a job see: {@link dev.sheaf.runtime.Run} inside a job, {@link
 * dev.sheaf.runtime.RunOptions} before it, {@link dev.sheaf.runtime.RunReport} and {@link
 * dev.sheaf.runtime.TestRun} after it.
 *
 * <p>The packages below do the work: {@code cli} parses arguments and knows nothing of runs, {@code
 * json} writes values, {@code record} keeps the run directory, {@code run} executes, {@code job} is
 * what generated code calls. They see this package; it sees none of them.
 */
@NullMarked
package dev.sheaf.runtime;

import org.jspecify.annotations.NullMarked;
