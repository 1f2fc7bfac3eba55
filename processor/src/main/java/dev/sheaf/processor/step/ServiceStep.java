package dev.sheaf.processor.step;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.JobNames;
import dev.sheaf.processor.read.JobReader;
import dev.sheaf.processor.read.Unresolved;
import dev.sheaf.processor.usage.Usage;
import dev.sheaf.processor.validate.Cycles;
import dev.sheaf.processor.validate.ParameterRules;
import dev.sheaf.processor.write.BindingsWriter;
import dev.sheaf.processor.write.CommandWriter;
import dev.sheaf.processor.write.CompletionWriter;
import dev.sheaf.processor.write.Deprecation;
import dev.sheaf.processor.write.FetchesWriter;
import dev.sheaf.processor.write.JobWriter;
import dev.sheaf.processor.write.JsonWriter;
import dev.sheaf.processor.write.ParamsWriter;
import dev.sheaf.processor.write.PlanWriter;
import dev.sheaf.processor.write.Skeleton;
import dev.sheaf.processor.write.SourceFiles;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Makes a job of each service. */
final class ServiceStep implements Step {
  private final JobReader reader;
  private final Reporter reporter;
  private final SourceFiles files;
  private final Reached reached;

  ServiceStep(JobReader reader, Reporter reporter, SourceFiles files, Reached reached) {
    this.reader = reader;
    this.reporter = reporter;
    this.files = files;
    this.reached = reached;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Service");
  }

  @Override
  public void process(TypeElement type) {
    int before = reporter.errors();
    JobModel job;
    try {
      job = read(type);
    } catch (Unresolved e) {
      rejectIfGeneratedFromItself(type, e);
      return;
    }
    if (files.areTaken(job.names().generated(), type)) {
      return;
    }
    if (reporter.errors() == before) {
      write(job, type);
    } else {
      outline(job, type);
    }
  }

  private JobModel read(TypeElement type) {
    JobModel job = reader.read(type);
    Cycles.check(job.graph(), reporter);
    ParameterRules.check(job.parameters().all(), reporter);
    reached.add(job);
    return job;
  }

  /** Complains at once of what can never come to be; else the type is looked at again. */
  private void rejectIfGeneratedFromItself(TypeElement type, Unresolved unresolved) {
    JobNames names = JobNames.of(ClassName.get(type));
    String missing = unresolved.missing();
    if (names.generated().stream().noneMatch(name -> name.simpleName().equals(missing))) {
      throw unresolved;
    }
    reporter.takeBack();
    reader.guess(type).ifPresent(job -> outline(job, type));
    reporter.report(
        JobMessage.GENERATED_FROM_ITSELF, Place.of(type), type.getSimpleName(), missing);
  }

  /** Its users get no message beside the compiler's own about a type that is missing. */
  @Override
  public void giveUp(TypeElement type) {
    try {
      outline(read(type), type);
    } catch (Unresolved e) {
      reporter.takeBack();
      reader.guess(type).ifPresent(job -> outline(job, type));
    }
  }

  private void outline(JobModel job, TypeElement service) {
    write(job, job.names().params(), ParamsWriter.outline(job), service);
    write(job, job.names().job(), Skeleton.of(JobWriter.write(job)), service);
  }

  private void write(JobModel job, TypeElement service) {
    write(job, job.names().params(), ParamsWriter.write(job), service);
    write(job, job.names().command(), CommandWriter.write(job), service);
    write(job, job.names().completion(), CompletionWriter.write(job), service);
    write(job, job.names().bindings(), BindingsWriter.write(job), service);
    write(job, job.names().plan(), PlanWriter.write(job), service);
    for (int i = 0; i < job.stages().size(); i++) {
      if (!job.stages().get(i).fetches().isEmpty()) {
        write(job, job.names().fetches(i), FetchesWriter.write(job, i), service);
      }
    }
    write(job, job.names().json(), JsonWriter.write(job), service);
    Usage usage = Usage.of(job);
    files.writeManual(job.names().service(), usage.command(), usage.manual(), service);
    write(job, job.names().job(), JobWriter.write(job), service);
  }

  private void write(JobModel job, ClassName name, TypeSpec type, TypeElement service) {
    files.write(name, Deprecation.ignore(job.deprecated(), type), List.of(service));
  }
}
