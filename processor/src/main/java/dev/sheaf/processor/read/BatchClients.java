package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.model.BindingModel;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Tells generated batch clients from other classes. */
final class BatchClients {
  private final Language language;

  BatchClients(Language language) {
    this.language = language;
  }

  /** The names of the bindings that are clients. */
  List<String> among(List<BindingModel> bindings) {
    return bindings.stream().filter(this::isClient).map(BindingModel::name).toList();
  }

  private boolean isClient(BindingModel binding) {
    if (!(binding.type() instanceof ClassName name) || !name.simpleName().endsWith("Batch")) {
      return false;
    }
    TypeElement type = language.elements().getTypeElement(name.canonicalName());
    return type != null
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(BatchClients::givesOperations);
  }

  private static boolean givesOperations(ExecutableElement method) {
    return method.getSimpleName().contentEquals("operations")
        && method.getReturnType().toString().equals("dev.sheaf.runtime.batch.Operation[]");
  }
}
