package dev.sheaf.runtime.job;

import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.record.RecordException;
import dev.sheaf.runtime.record.RecordedRun;
import dev.sheaf.runtime.record.RunDirectories;
import java.io.File;
import org.jspecify.annotations.Nullable;

/** The parameters of an earlier run, which apply when it is resumed. */
final class Earlier {
  private Earlier() {}

  /** Lets what was recorded stand for what is not given; a run that is not there is a problem. */
  static void recall(String option, String run, Command<?, ?, ?> command, Arguments arguments) {
    @Nullable String directory = arguments.text("run-output-dir");
    File output = new File(directory == null ? "sheaf-runs" : directory);
    try {
      File found = RunDirectories.find(output, run, command.name());
      arguments.recall(RecordedRun.read(found).arguments());
    } catch (RecordException e) {
      arguments.unread("--" + option + " " + run + ": " + e.getMessage());
    }
  }
}
