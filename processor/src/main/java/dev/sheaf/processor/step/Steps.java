package dev.sheaf.processor.step;

import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.read.FetchPlaces;
import dev.sheaf.processor.read.HelpReader;
import dev.sheaf.processor.read.JobReader;
import dev.sheaf.processor.read.Language;
import dev.sheaf.processor.read.MainReader;
import dev.sheaf.processor.read.PackageTypes;
import dev.sheaf.processor.read.ParamUses;
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
  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Language language;
  private final List<Rounds> rounds;

  /** Wires the steps by hand: there are few, and none needs another. */
  public Steps(ProcessingEnvironment environment) {
    this.environment = environment;
    language = new Language(environment);
    reporter = new Reporter(environment.getMessager(), language::typesCompiledNow);
    SourceFiles files =
        new SourceFiles(
            environment.getFiler(),
            reporter,
            language::isWrittenByHand,
            language::isType,
            language.isInEclipse());
    SourceRules sources = new SourceRules(language, reporter);
    Reached reached = new Reached();
    PackageTypes types = new PackageTypes(language);
    Step services = new ServiceStep(new JobReader(language, reporter), reporter, files, reached);
    Step params =
        new ParamStep(
            new ParamUses(language), types, reached, reporter, environment.getElementUtils());
    Rounds serviceRounds = inRounds(services);
    Step main = new MainStep(new MainReader(language), reporter, files, serviceRounds::areWaiting);
    rounds =
        List.of(
            inRounds(new BatchStep(new ClientReader(language, reporter), files)),
            inRounds(new HelpStep(new HelpReader(language), files)),
            serviceRounds,
            inRounds(new SourceStep(sources)),
            inRounds(new RemakeStep(types, services)),
            inRounds(new RetryStep(new RetryRules(language, reporter))),
            inRounds(new FetchStep(new FetchPlaces(reporter))),
            inRounds(main),
            inRounds(params));
  }

  private Rounds inRounds(Step step) {
    return new Rounds(step, environment, reporter);
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
