package dev.sheaf.runtime.batch;

import org.jspecify.annotations.Nullable;

/**
 * What users hold in place of a node.
 *
 * @param <T> the type of the value
 */
public interface NodeHolder<T extends @Nullable Object> {

  /** The node. */
  Node<T> node();
}
