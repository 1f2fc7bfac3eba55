package dev.sheaf.processor.step;

import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.read.JobReader;
import dev.sheaf.processor.read.Language;
import dev.sheaf.processor.read.MainReader;
import dev.sheaf.processor.write.SourceFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** All steps, wired for one compilation. */
public final class Steps {
  private final List<Rounds> rounds;

  /** Wires the steps by hand: there are few, and none needs another. */
  public Steps(ProcessingEnvironment environment) {
    Language language = new Language(environment);
    Reporter reporter = new Reporter(environment.getMessager());
    SourceFiles files = new SourceFiles(environment.getFiler());
    rounds =
        List.of(
            new Rounds(
                new BatchStep(new ClientReader(language, reporter), files), environment, reporter),
            new Rounds(
                new ServiceStep(new JobReader(language, reporter), reporter, files),
                environment,
                reporter),
            new Rounds(
                new MainStep(new MainReader(language, reporter), files), environment, reporter));
  }

  /** The annotations that any step handles. */
  public Set<String> annotations() {
    Set<String> names = new TreeSet<>();
    rounds.forEach(each -> names.add(each.annotation()));
    return names;
  }

  /** Does one round. */
  public void process(RoundEnvironment round) {
    rounds.forEach(each -> each.process(round));
  }
}
