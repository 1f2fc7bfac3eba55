package dev.sheaf.processor;

import com.google.auto.service.AutoService;
import dev.sheaf.processor.step.Steps;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Writes batch programs from annotated classes; claims no annotation, so that others see them too.
 */
@AutoService(Processor.class)
public final class SheafProcessor extends AbstractProcessor {
  private @Nullable Steps steps;

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    steps = new Steps(environment);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return steps().annotations();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    steps().process(round);
    if (round.processingOver()) {
      // Eclipse goes on with this processor when it compiles what depends on what has changed.
      steps = new Steps(processingEnv);
    }
    return false;
  }

  private Steps steps() {
    if (steps == null) {
      throw new IllegalStateException("init was not called");
    }
    return steps;
  }
}
