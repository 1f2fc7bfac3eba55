package dev.sheaf.processor.step;

import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.PackageTypes;
import dev.sheaf.processor.read.ParamUses;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Tells of each {@code @Param} that has no effect, once all jobs are made. */
final class ParamStep implements Step {
  private final ParamUses uses;
  private final PackageTypes types;
  private final Reached reached;
  private final Reporter reporter;
  private final Elements elements;
  private final Set<String> annotated = new LinkedHashSet<>();

  ParamStep(
      ParamUses uses, PackageTypes types, Reached reached, Reporter reporter, Elements elements) {
    this.uses = uses;
    this.types = types;
    this.reached = reached;
    this.reporter = reporter;
    this.elements = elements;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Param");
  }

  @Override
  public void process(TypeElement type) {
    annotated.add(type.getQualifiedName().toString());
  }

  /**
   * What is wrong elsewhere may be the reason why a type is not reached, which then says nothing.
   */
  @Override
  public void finish() {
    boolean sound = reporter.errors() == 0;
    annotated.forEach(name -> check(elements.getTypeElement(name), sound));
  }

  private void check(TypeElement type, boolean sound) {
    boolean called = reached.contains(type.getQualifiedName());
    for (ParamUses.Use use : uses.in(type)) {
      if (!use.readable() && called) {
        reporter.report(ParameterMessage.MISPLACED, use.place(), use.name());
      } else if (sound && !called && (!use.readable() || isForNobody(type))) {
        reporter.report(ParameterMessage.UNREACHED, use.place(), use.name(), type.getSimpleName());
      }
    }
  }

  /** Whether all jobs that might reach the type are known: a library has none of its own. */
  private boolean isForNobody(TypeElement type) {
    return !reached.isEmpty() && types.areAllServicesCompiledNow(type);
  }
}
