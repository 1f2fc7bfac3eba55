package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.diagnostic.BatchMessage;
import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.model.OperationModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reads the batchable methods of a class. Looks at nothing else of it, so that two classes that use
 * each other's clients do not wait for each other.
 */
public final class ClientReader {
  /** The annotation that makes a method batchable. */
  public static final String BATCHABLE = OperationReader.BATCHABLE;

  private final Language language;
  private final Reporter reporter;
  private final OperationReader operationReader;

  /** Reads by {@code language}, reports to {@code reporter}. */
  public ClientReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
    operationReader = new OperationReader(language, reporter);
  }

  /** The client of a class; empty where none of its methods is well-formed. */
  public Optional<ClientModel> read(TypeElement type) {
    language.deprecations().forget();
    List<OperationModel> operations = operations(type);
    return operations.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ClientModel(
                ClassName.get(type), visible(type), operations, language.deprecations().found()));
  }

  /**
   * The well-formed batchable methods of a class, by name; what is wrong with others is reported.
   */
  List<OperationModel> operations(TypeElement type) {
    Set<String> names = new HashSet<>();
    ClientMethods methods = new ClientMethods(type, reporter);
    List<OperationModel> operations = new ArrayList<>();
    for (ExecutableElement method : batchable(type)) {
      if (!names.add(method.getSimpleName().toString())) {
        reporter.report(
            BatchMessage.SAME_NAME, Place.of(method), type.getSimpleName(), method.getSimpleName());
      } else {
        language.deprecations().mention(method);
        operationReader
            .read(method)
            .filter(operation -> methods.add(operation, Place.of(method)))
            .ifPresent(operations::add);
      }
    }
    operations.sort(Comparator.comparing(OperationModel::name));
    return operations;
  }

  private static List<ExecutableElement> batchable(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> Annotated.on(method, BATCHABLE).isPresent())
        .toList();
  }

  private static boolean visible(TypeElement type) {
    for (Element each = type; !(each instanceof PackageElement); each = Owner.of(each)) {
      if (!each.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }
}
