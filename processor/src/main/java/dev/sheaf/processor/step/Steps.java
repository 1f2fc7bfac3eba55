package dev.sheaf.processor.step;

import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.read.HelpReader;
import dev.sheaf.processor.read.JobReader;
import dev.sheaf.processor.read.Language;
import dev.sheaf.processor.read.MainReader;
import dev.sheaf.processor.read.PackageTypes;
import dev.sheaf.processor.read.RetryRules;
import dev.sheaf.processor.read.SourceRules;
import dev.sheaf.processor.write.SourceFiles;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;

/** All steps, wired for one compilation. */
public final class Steps {
  private final Language language;
  private final List<Rounds> rounds;

  /** Wires the steps by hand: there are few, and none needs another. */
  public Steps(ProcessingEnvironment environment) {
    language = new Language(environment);
    Reporter reporter = new Reporter(environment.getMessager());
    SourceFiles files = new SourceFiles(environment.getFiler(), reporter, language::isCompiledNow);
    SourceRules sources = new SourceRules(language, reporter);
    Step services = new ServiceStep(new JobReader(language, reporter), reporter, files);
    List<Step> steps =
        List.of(
            new BatchStep(new ClientReader(language, reporter), files),
            new HelpStep(new HelpReader(language), files),
            services,
            new SourceStep(sources, new PackageTypes(language), services),
            new RetryStep(new RetryRules(reporter)),
            new MainStep(new MainReader(language), reporter, files));
    rounds = steps.stream().map(step -> new Rounds(step, environment, reporter)).toList();
  }

  /** The annotations that any step handles. */
  public Set<String> annotations() {
    Set<String> names = new TreeSet<>();
    rounds.forEach(each -> names.addAll(each.annotations()));
    return names;
  }

  /** Does one round. */
  public void process(RoundEnvironment round) {
    language.begin(round);
    rounds.forEach(each -> each.process(round));
  }
}
