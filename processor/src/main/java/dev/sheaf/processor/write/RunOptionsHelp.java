package dev.sheaf.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What help says of the options that every command has. */
final class RunOptionsHelp {
  private static final String[][] OPTIONS = {
    {"d", "output-dir", " DIR", "Where the run's directory is made (default: sheaf-runs)"},
    {"j", "concurrency", " N", "Items in flight at once"},
    {"", "rate", " R", "Cap on starts of attempts, such as 100/s"},
    {"", "timeout", " D", "Limit of each attempt, such as 30s"},
    {"", "retries", " N", "Further attempts of what @Retry covers"},
    {"", "backoff", " LIST", "Waits before them, such as 1s,5s,30s"},
    {"", "limit", " N", "Stop after this many items"},
    {"", "max-failures", " N|N%", "Break off when more items fail"},
    {"", "results", " FILE|-|none", "Where results go (default: the run's directory)"},
    {"", "resume", " RUN", "Go on with a run: its directory, its name, or last"},
    {"", "retry-failed", " RUN", "Run just what failed in an earlier run"},
    {"", "progress", " auto|plain|none", "How to show progress"},
    {"", "dry-run", "", "Show every parameter's value and origin, and run nothing"},
    {"", "explain", "", "Show what the job does, its fetches too, and run nothing"},
    {"h", "help", "", "Show this help"},
    {"V", "version", "", "Show the version"},
  };

  private RunOptionsHelp() {}

  /** The entries; names that the job's own parameters take are shown in their longer form. */
  static List<HelpEntry> entries(Set<String> taken) {
    List<HelpEntry> entries = new ArrayList<>();
    for (String[] option : OPTIONS) {
      String letter = option[0].isEmpty() ? "      " : "  -" + option[0] + ", ";
      String name = taken.contains(option[1]) ? "run-" + option[1] : option[1];
      entries.add(new HelpEntry(letter + "--" + name + option[2], option[3]));
    }
    entries.add(new HelpEntry("  -p, --param NAME=VALUE", "Set a parameter by its name"));
    entries.add(new HelpEntry("  @FILE", "Take arguments from a file"));
    return entries;
  }
}
