package dev.sheaf.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * Where the items of a service come from, and which services they pass.
 *
 * @param source the source
 * @param services the service that takes the source's items first; never empty
 */
record Chain(TypeElement source, List<TypeElement> services) {

  /** The services before the last. */
  List<TypeElement> others() {
    return services.subList(0, services.size() - 1);
  }

  /** The service that gives the job its name, its results and its settings. */
  TypeElement last() {
    return services.get(services.size() - 1);
  }
}
