package dev.sheaf.processor.read;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.BatchMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.model.OperationModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Finds methods of a batch client that could not be told apart from each other. */
final class ClientMethods {
  private static final TypeName DEFERRED = ClassName.bestGuess(ProcessMethod.DEFERRED);
  private static final TypeName MANY = ClassName.get(Collection.class);

  private final ClassName client;
  private final Reporter reporter;
  private final Map<Method, String> owners = new HashMap<>();

  /** What tells a method from others once the compiler has dropped the arguments of types. */
  private record Method(String name, List<TypeName> types) {
    String shown() {
      return types.stream().map(Signatures::of).collect(Collectors.joining(", ", name + "(", ")"));
    }
  }

  /** Begins with the methods that every class inherits, and nothing may hide. */
  ClientMethods(TypeElement receiver, Reporter reporter) {
    this.client = ClientModel.clientOf(ClassName.get(receiver));
    this.reporter = reporter;
    Stream.of(
            new Method("equals", List.of(ClassName.OBJECT)),
            new Method("wait", List.of(TypeName.LONG)),
            new Method("wait", List.of(TypeName.LONG, TypeName.INT)))
        .forEach(method -> owners.put(method, "from Object"));
  }

  /** Whether the client can have the methods of an operation, too; if not, that is reported. */
  boolean add(OperationModel operation, Place place) {
    List<Method> methods = methods(operation);
    Optional<Method> taken = methods.stream().filter(owners::containsKey).findFirst();
    taken.ifPresent(
        method ->
            reporter.report(
                BatchMessage.SAME_CALL,
                place,
                client.simpleName(),
                method.shown(),
                operation.name(),
                owners.getOrDefault(method, "")));
    methods.forEach(method -> owners.putIfAbsent(method, "for " + operation.name()));
    return taken.isEmpty();
  }

  private static List<Method> methods(OperationModel operation) {
    TypeName key = operation.key();
    String name = operation.name();
    return List.of(
        method(name, key.isBoxedPrimitive() ? key.unbox() : key, operation),
        method(name, DEFERRED, operation),
        method(name + "All", MANY, operation));
  }

  private static Method method(String name, TypeName first, OperationModel operation) {
    Stream<TypeName> more = operation.arguments().stream().map(OperationModel.Argument::type);
    return new Method(
        name, Stream.concat(Stream.of(first), more).map(ClientMethods::erased).toList());
  }

  private static TypeName erased(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
