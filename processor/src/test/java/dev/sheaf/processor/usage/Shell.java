package dev.sheaf.processor.usage;

import static com.google.common.truth.Truth.assertWithMessage;

import dev.sheaf.processor.testing.ProgramRun;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real shell that is asked what it offers at the end of a line. */
enum Shell {
  BASH {
    @Override
    List<String> command(Path script, List<String> words) {
      List<String> command = new ArrayList<>(List.of("bash", harness("offers.bash")));
      command.add(script.toString());
      for (String word : words) {
        command.addAll(List.of(word.split("(?<=[=:])|(?=[=:])", -1)));
      }
      return command;
    }
  },
  ZSH {
    @Override
    List<String> command(Path script, List<String> words) {
      String line = String.join(" ", words);
      return List.of("zsh", "-f", harness("offers.zsh"), script.toString(), line);
    }
  },
  FISH {
    @Override
    List<String> command(Path script, List<String> words) {
      String offers = "source $argv[1]; complete -C \"$argv[2]\"";
      String line = String.join(" ", words);
      return List.of("fish", "--no-config", "-c", offers, script.toString(), line);
    }
  };

  private static final Path RESOURCES =
      Path.of("src/test/resources/dev/sheaf/processor/usage").toAbsolutePath();

  abstract List<String> command(Path script, List<String> words);

  private static String harness(String file) {
    return RESOURCES.resolve(file).toString();
  }

  String shellName() {
    return Completion.valueOf(name()).shell();
  }

  boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(each -> Path.of(each, shellName()).toFile().canExecute());
  }

  /**
   * What is offered, sorted; without what stands before an equals sign, the marks that quote it,
   * and the description behind it, since each shell shows these in its own way.
   */
  List<String> offers(Path script, Path directory, String... words) {
    Map<String, String> environment =
        Map.of(
            "HOME",
            directory.resolveSibling("home").toString(),
            "LC_ALL",
            "C.UTF-8",
            "TERM",
            "xterm");
    ProgramRun run = ProgramRun.of(command(script, List.of(words)), directory, environment);
    assertWithMessage("%s on %s", this, Arrays.toString(words)).that(run.stderr()).isEmpty();
    boolean assigned = words[words.length - 1].contains("=");
    return run.stdout()
        .lines()
        .map(each -> each.replaceFirst("\t.*", "").replace("\\", "").replaceFirst("[/=]$", ""))
        .map(each -> assigned ? each.replaceFirst("^-[^=]*=", "") : each)
        .filter(each -> !each.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
