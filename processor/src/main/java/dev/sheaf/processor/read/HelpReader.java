package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.model.HelpModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads what is to be kept of a type beside its class file. */
public final class HelpReader {
  private final Javadoc javadoc;
  private final ParameterNames names;

  /** Reads by {@code language}. */
  public HelpReader(Language language) {
    javadoc = new Javadoc(language);
    names = new ParameterNames(language.elements());
  }

  /** What is to be kept of {@code type}: its description, and what it says of its parameters. */
  public HelpModel read(TypeElement type) {
    Optional<ExecutableElement> constructor = constructor(type);
    List<String> known =
        constructor.stream().flatMap(each -> each.getParameters().stream()).map(names::of).toList();
    return new HelpModel(
        ClassName.get(type),
        javadoc.description(type),
        known,
        known.stream().map(name -> text(constructor.orElseThrow(), type, name)).toList(),
        methods(type));
  }

  /** Options and fetches are named after parameters. */
  private Map<String, List<String>> methods(TypeElement type) {
    Map<String, List<String>> methods = new TreeMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getParameters().stream().anyMatch(HelpReader::givesName)) {
        List<String> all = method.getParameters().stream().map(names::of).toList();
        methods.put(method.getSimpleName().toString(), all);
      }
    }
    return methods;
  }

  private static boolean givesName(VariableElement parameter) {
    return Annotated.on(parameter, FetchReader.FETCH).isPresent()
        || Annotated.on(parameter, ParameterReader.PARAM).isPresent();
  }

  private static Optional<ExecutableElement> constructor(TypeElement type) {
    List<ExecutableElement> all = ElementFilter.constructorsIn(type.getEnclosedElements());
    return all.stream()
        .filter(each -> all.size() == 1 || Constructors.isInjected(each))
        .findFirst();
  }

  private String text(ExecutableElement constructor, TypeElement type, String name) {
    String text = javadoc.parameter(constructor, name);
    return text.isEmpty() ? javadoc.parameter(type, name) : text;
  }
}
