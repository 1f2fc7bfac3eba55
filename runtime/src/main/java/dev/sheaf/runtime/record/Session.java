package dev.sheaf.runtime.record;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.RunOptions;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A run's directory, taken hold of by this process: a new one, or that of a run that goes on.
 *
 * @param directory the directory
 * @param journal the journal, locked
 * @param past what the journal says
 * @param json writes {@code run.json}
 * @param started when the run first began
 * @param destination where results go: a file, {@code -} or {@code none}; null for the directory
 * @param resumed whether the run goes on
 */
record Session(
    File directory,
    AppendFile journal,
    Journal past,
    RunJson json,
    Instant started,
    @Nullable String destination,
    boolean resumed) {

  static final String JOURNAL = "journal";

  /** Opens the directory that {@code options} ask for. */
  static Session open(String service, List<Argument> arguments, RunOptions options, Instant now)
      throws RecordException {
    File output = options.directory() == null ? null : options.directory().toFile();
    if (options.resume() != null) {
      File directory = RunDirectories.find(output, options.resume(), service);
      return resume(directory, service, arguments, options);
    }
    Map<Long, Long> selected = Map.of();
    if (options.retryFailed() != null) {
      File earlier = RunDirectories.find(output, options.retryFailed(), service);
      selected = failedIn(earlier);
      output = output == null ? earlier.getParentFile() : output;
    }
    return create(
        output == null ? new File(".") : output, service, arguments, options, selected, now);
  }

  private static Session create(
      File output,
      String service,
      List<Argument> arguments,
      RunOptions options,
      Map<Long, Long> selected,
      Instant now)
      throws RecordException {
    RunJson json = new RunJson(service, now, arguments, arguments);
    String destination = Results.absolute(options.results());
    Files files = new Files(json, destination, selected);
    File directory = RunDirectories.create(output, service, now, files);
    Journal past = Journal.empty(selected);
    return new Session(directory, files.journal(), past, json, now, destination, false);
  }

  /** The files of a new run. */
  static final class Files {
    private final RunJson json;
    private final @Nullable String results;
    private final Map<Long, Long> selected;
    private @Nullable AppendFile journal;

    Files(RunJson json, @Nullable String results, Map<Long, Long> selected) {
      this.json = json;
      this.results = results;
      this.selected = selected;
    }

    /** Fills a new directory, which will bear the name {@code id}. */
    void fill(File directory, String id) throws IOException {
      json.write(directory, id);
      if (journal == null) {
        journal = newJournal(directory, results, selected);
        newFile(directory, FailedFile.NAME);
      }
    }

    AppendFile journal() {
      return Objects.requireNonNull(journal);
    }
  }

  private static AppendFile newJournal(
      File directory, @Nullable String results, Map<Long, Long> selected) throws IOException {
    AppendFile journal = new AppendFile(new File(directory, JOURNAL), JOURNAL);
    if (!journal.lock()) {
      throw new IOException("the journal cannot be locked");
    }
    journal.write(JournalBlock.MAGIC, 0, JournalBlock.MAGIC.length);
    JournalBlock block = new JournalBlock();
    if (results != null) {
      block.results(results);
    }
    for (Map.Entry<Long, Long> item : selected.entrySet()) {
      block.selected(item.getKey(), item.getValue());
    }
    if (!block.isEmpty()) {
      journal.write(block.seal());
    }
    return journal;
  }

  private static void newFile(File directory, String name) throws IOException {
    try (OutputStream made = new FileOutputStream(new File(directory, name))) {
      made.flush();
    }
  }

  private static Session resume(
      File directory, String service, List<Argument> arguments, RunOptions options)
      throws RecordException {
    RecordedRun recorded = RecordedRun.read(directory);
    AppendFile journal = hold(directory);
    boolean held = false;
    try {
      Journal past = Journal.read(journal);
      journal.cut(past.length);
      String destination = destination(directory, journal, past, options);
      RunJson json = new RunJson(service, recorded.started(), arguments, recorded.arguments());
      held = true;
      return new Session(directory, journal, past, json, recorded.started(), destination, true);
    } catch (IOException e) {
      throw new RecordException("cannot go on in " + directory + ": " + e.getMessage(), e);
    } finally {
      if (!held) {
        letGo(journal);
      }
    }
  }

  /** Where results go from now on; a new place is written down for the sessions to come. */
  private static @Nullable String destination(
      File directory, AppendFile journal, Journal past, RunOptions options) throws IOException {
    String wanted = Results.absolute(options.results());
    if (wanted == null || wanted.equals(past.results)) {
      return past.results;
    }
    if (past.results == null && Results.isUsual(directory, wanted)) {
      return null;
    }
    JournalBlock block = new JournalBlock();
    block.results(wanted);
    journal.write(block.seal());
    journal.sync();
    return wanted;
  }

  /** Whether results go on where those of before are. */
  boolean continues() {
    return resumed && Objects.equals(destination, past.results);
  }

  private static void letGo(AppendFile journal) {
    try {
      journal.close();
    } catch (IOException e) {
      // The reason why it is not needed is told already.
    }
  }

  private static AppendFile hold(File directory) throws RecordException {
    try {
      AppendFile journal = new AppendFile(new File(directory, JOURNAL), JOURNAL);
      if (journal.lock()) {
        return journal;
      }
      journal.close();
    } catch (IOException e) {
      throw new RecordException("cannot go on in " + directory + ": " + e.getMessage(), e);
    }
    throw new RecordException(
        directory + " is in use by another process; wait for it to end, or stop it");
  }

  /** The failed items of an earlier run, which nobody may be at; hash 0 where it is not known. */
  private static Map<Long, Long> failedIn(File directory) throws RecordException {
    try (AppendFile journal = hold(directory)) {
      Journal past = Journal.read(journal);
      Results.read(directory, past.results, past);
      Map<Long, Long> failed = FailedFile.entries(directory, past);
      if (failed.isEmpty()) {
        throw new RecordException("no item failed in " + directory + "; there is nothing to retry");
      }
      return failed;
    } catch (IOException e) {
      throw new RecordException("cannot read " + directory + ": " + e.getMessage(), e);
    }
  }
}
