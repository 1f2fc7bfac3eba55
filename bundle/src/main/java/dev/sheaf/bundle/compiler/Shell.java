package dev.sheaf.bundle.compiler;

import dev.sheaf.bundle.nested.NestedJar;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A processor that stands in for one hidden in the nested jar; both claim no annotation. */
abstract class Shell implements Processor {
  private static final NestedJar COMPILER = NestedJar.open("compiler.jar");

  private final Processor hidden;

  Shell(String className) {
    try {
      hidden = (Processor) COMPILER.loadClass(className).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The jar that holds Sheaf lacks " + className, e);
    }
  }

  @Override
  public Set<String> getSupportedOptions() {
    return hidden.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return hidden.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return hidden.getSupportedSourceVersion();
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    hidden.init(environment);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    hidden.process(annotations, round);
    return false;
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      @Nullable Element element,
      @Nullable AnnotationMirror annotation,
      @Nullable ExecutableElement member,
      @Nullable String text) {
    return hidden.getCompletions(element, annotation, member, text);
  }
}
