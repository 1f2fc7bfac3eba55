/** Compiles and runs jobs: sources, services, injection, and what is generated for people. */
@NullMarked
package dev.sheaf.processor.job;

import org.jspecify.annotations.NullMarked;
