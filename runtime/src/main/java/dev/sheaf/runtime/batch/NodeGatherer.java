package dev.sheaf.runtime.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Gathers nodes into executions. */
final class NodeGatherer<T extends @Nullable Object> extends Gatherer<Node<T>, T> {

  NodeGatherer(int most) {
    super(most);
  }

  @Override
  void begin(List<Asked<Node<T>, T>> asked) {
    List<Node<T>> nodes = new ArrayList<>(asked.size());
    asked.forEach(each -> nodes.add(each.what()));
    List<CompletableFuture<T>> values = Execution.begin(nodes);
    for (int i = 0; i < values.size(); i++) {
      pass(values.get(i), asked.get(i).future());
    }
  }
}
