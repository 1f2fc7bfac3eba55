package dev.sheaf.processor.write;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.model.JobModel;
import dev.sheaf.processor.model.SettingsModel;
import dev.sheaf.processor.model.SourceModel;
import dev.sheaf.processor.model.StageModel;

/** Tells people in words what a job will do. */
final class Explanation {
  private final StringBuilder text = new StringBuilder();

  private Explanation() {}

  /** The text that {@code explain()} gives. */
  static String of(JobModel job) {
    Explanation explanation = new Explanation();
    explanation.text.append(job.settings().name()).append('\n');
    explanation.source(job.source());
    job.stages().forEach(explanation::stage);
    explanation.settings(job.settings());
    return explanation.text.toString();
  }

  private void source(SourceModel source) {
    line("source", simple(source.type()) + " gives items of type " + simple(source.item()));
    line("", source.keyed() ? "each known by its key" : "each known by its position");
  }

  private void stage(StageModel stage) {
    String takes = simple(stage.type()) + " takes " + simple(stage.item());
    line("stage", takes + (stage.returnsNothing() ? "" : " and gives " + simple(stage.result())));
    if (!stage.fetches().isEmpty()) {
      FetchOrder order = new FetchOrder(stage.fetches());
      line("fetches", order.summary());
      order.lines().forEach(each -> line("", each));
    }
    if (stage.asynchronous()) {
      line("", "each result is awaited");
    }
  }

  private void settings(SettingsModel settings) {
    line(
        "concurrency",
        settings.concurrency() == 0
            ? "chosen by the runtime"
            : settings.concurrency() + " items in flight");
    line("rate", settings.rate().isEmpty() ? "no limit" : "at most " + settings.rate());
    line("timeout", settings.timeout().isEmpty() ? "none" : settings.timeout() + " an attempt");
  }

  private void line(String label, String words) {
    text.append("  ").append(label).append(" ".repeat(13 - label.length())).append(words);
    text.append('\n');
  }

  /** The type without packages. */
  private static String simple(TypeName type) {
    return type.toString().replaceAll("\\b[\\p{Ll}\\w]+\\.(?=\\w)", "");
  }
}
