/**
 * Compares what is generated with files under {@code src/test/golden}, each a telling case that
 * must read as if a careful person had written it.
 */
@NullMarked
package dev.sheaf.processor.golden;

import org.jspecify.annotations.NullMarked;
