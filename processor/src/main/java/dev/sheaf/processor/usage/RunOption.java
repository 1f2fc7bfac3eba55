package dev.sheaf.processor.usage;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The options that every command has, in the order in which help shows them.
 *
 * <p>Help, completion and the page of the manual are made from this list: a new option needs a line
 * here, and one in the runtime's {@code RunArguments}, which takes it.
 */
enum RunOption {
  OUTPUT_DIR(
      "d", Takes.DIRECTORY, "DIR", "Where the run's directory is made (default: sheaf-runs)"),
  CONCURRENCY("j", Takes.TEXT, "N", "Items in flight at once"),
  CHUNK("", Takes.TEXT, "N", "Items for which fetches are made at once (default: 1000)"),
  RATE("", Takes.TEXT, "R", "Cap on starts of attempts, such as 100/s"),
  TIMEOUT("", Takes.TEXT, "D", "Limit of each attempt, such as 30s"),
  RETRIES("", Takes.TEXT, "N", "Further attempts of what @Retry covers"),
  BACKOFF("", Takes.TEXT, "LIST", "Waits before them, such as 1s,5s,30s"),
  LIMIT("", Takes.TEXT, "N", "Stop after this many items"),
  MAX_FAILURES("", Takes.TEXT, "N|N%", "Break off when more items fail"),
  RESULTS("", Takes.FILE, "FILE|-|none", "Where results go (default: the run's directory)"),
  RESUME("", Takes.RUN, "RUN", "Go on with a run: its directory, its name, or last"),
  RETRY_FAILED("", Takes.RUN, "RUN", "Run just what failed in an earlier run"),
  PROGRESS("", Takes.WORDS, "auto|bar|plain|none", "How to show progress"),
  LOG_LEVEL("", Takes.WORDS, "trace|debug|info|warn|error", "Least level of log lines shown"),
  VERBOSE("v", Takes.NOTHING, "", "Show log lines from info up, not just from warn"),
  QUIET("q", Takes.NOTHING, "", "Show log lines from error up"),
  UI("", Takes.TEXT, "[PORT]", "Fill in, watch and steer the run on a page in the browser"),
  DRY_RUN("", Takes.NOTHING, "", "Show every parameter's value and origin, and run nothing"),
  EXPLAIN("", Takes.NOTHING, "", "Show what the job does, its fetches too, and run nothing"),
  COMPLETION("", Takes.WORDS, "bash|zsh|fish", "Print what makes a shell complete this command"),
  PARAM("p", Takes.ASSIGNMENT, "NAME=VALUE", "Set a parameter by its name"),
  HELP("h", Takes.NOTHING, "", "Show this help"),
  VERSION("V", Takes.NOTHING, "", "Show the version");

  /** What the longer form of each name begins with. */
  static final String PREFIX = "run-";

  private final String letter;
  private final Takes takes;
  private final String placeholder;
  private final String help;

  RunOption(String letter, Takes takes, String placeholder, String help) {
    this.letter = letter;
    this.takes = takes;
    this.placeholder = placeholder;
    this.help = help;
  }

  /** All of them; names that the job's own parameters take are shown in their longer form. */
  static List<UsageOption> all(Set<String> taken) {
    List<UsageOption> all = new ArrayList<>();
    for (RunOption each : values()) {
      String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(each.named(taken.contains(name) ? PREFIX + name : name));
    }
    return all;
  }

  private UsageOption named(String name) {
    List<String> words =
        takes == Takes.WORDS ? Splitter.on('|').splitToList(placeholder) : List.of();
    return new UsageOption(
        name, letter, takes, placeholder, words, Set.of(), help, List.of(), Section.RUN);
  }
}
