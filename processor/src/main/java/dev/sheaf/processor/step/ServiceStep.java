package dev.sheaf.processor.step;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.JobNames;
import dev.sheaf.processor.read.JobReader;
import dev.sheaf.processor.validate.Cycles;
import dev.sheaf.processor.validate.ParameterRules;
import dev.sheaf.processor.write.BindingsWriter;
import dev.sheaf.processor.write.CommandWriter;
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
    JobModel job = reader.read(type);
    Cycles.check(job.graph(), reporter);
    ParameterRules.check(job.parameters().all(), reporter);
    reached.add(job);
    if (files.areTaken(job.names().generated(), type)) {
      return;
    }
    if (reporter.errors() == before) {
      write(job.names().params(), ParamsWriter.write(job), type);
      write(job, type);
    } else {
      write(job.names().params(), ParamsWriter.outline(job), type);
      write(job.names().job(), Skeleton.of(JobWriter.write(job)), type);
    }
  }

  @Override
  public void giveUp(TypeElement type, String missing) {
    JobNames names = JobNames.of(ClassName.get(type));
    if (names.generated().stream().anyMatch(name -> name.simpleName().equals(missing))) {
      reporter.report(
          JobMessage.GENERATED_FROM_ITSELF, Place.of(type), type.getSimpleName(), missing);
    }
  }

  private void write(JobModel job, TypeElement service) {
    write(job.names().command(), CommandWriter.write(job), service);
    write(job.names().bindings(), BindingsWriter.write(job), service);
    write(job.names().plan(), PlanWriter.write(job), service);
    for (int i = 0; i < job.stages().size(); i++) {
      if (!job.stages().get(i).fetches().isEmpty()) {
        write(job.names().fetches(i), FetchesWriter.write(job, i), service);
      }
    }
    write(job.names().json(), JsonWriter.write(job), service);
    write(job.names().job(), JobWriter.write(job), service);
  }

  private void write(ClassName name, TypeSpec type, TypeElement service) {
    files.write(name, type, List.of(service));
  }
}
