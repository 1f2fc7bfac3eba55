package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Finds the {@code @Param}s of a type, wherever they stand. */
public final class ParamUses {
  private final Language language;

  /** Looks things up in {@code language}. */
  public ParamUses(Language language) {
    this.language = language;
  }

  /**
   * One {@code @Param}.
   *
   * @param name what is annotated
   * @param place where it stands
   * @param readable whether it stands where a job looks for parameters
   */
  public record Use(String name, Place place, boolean readable) {}

  /** The {@code @Param}s of constructors and methods of {@code type}, in order. */
  public List<Use> in(TypeElement type) {
    List<Use> uses = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        collect(method, uses);
      }
    }
    return uses;
  }

  private void collect(ExecutableElement method, List<Use> uses) {
    boolean constructor = method.getKind() == ElementKind.CONSTRUCTOR;
    boolean accessor = !constructor && language.isAccessor(method);
    if (!accessor && Annotated.on(method, ParameterReader.PARAM).isPresent()) {
      uses.add(new Use(method.getSimpleName().toString(), Place.of(method), false));
    }
    boolean provides = Annotated.on(method, "dagger.Provides").isPresent();
    for (VariableElement each : method.getParameters()) {
      Params.on(method, each)
          .map(param -> new Use(name(each), Place.of(param.element()), constructor || provides))
          .ifPresent(uses::add);
    }
  }

  private static String name(VariableElement parameter) {
    return parameter.getSimpleName().toString();
  }
}
