package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import dev.sheaf.processor.model.HelpModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
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
        known.stream().map(name -> text(constructor.orElseThrow(), type, name)).toList());
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
