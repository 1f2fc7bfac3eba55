/**
 * Keeps the run directory: run.json, results, failures and the journal from which a run resumes.
 */
@NullMarked
package dev.sheaf.runtime.record;

import org.jspecify.annotations.NullMarked;
