package dev.sheaf.processor.usage;

import dev.sheaf.processor.model.MainModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people are told of a program of several services.
 *
 * @param main the program
 */
public record ServicesUsage(MainModel main) {
  private static final List<HelpEntry> OPTIONS =
      List.of(
          new HelpEntry("      --completion SHELL", "Print what makes bash, zsh or fish complete"),
          new HelpEntry("  -h, --help", "Show this help"),
          new HelpEntry("  -V, --version", "Show the version"));

  private static final String WORDS = "--help --version --completion";

  /** The name of the function that completes its words. */
  public String function() {
    return ShellText.function(main.name().canonicalName());
  }

  /** The text that {@code --help} prints where no service is named. */
  public String help() {
    List<HelpEntry> services =
        main.services().stream()
            .map(each -> new HelpEntry("  " + each.command(), each.summary()))
            .toList();
    int column = HelpEntry.column(List.of(services, OPTIONS));
    StringBuilder help = new StringBuilder("Usage: SERVICE [OPTIONS]\n\nServices:\n");
    services.forEach(each -> each.append(help, column));
    help.append("\nOptions:\n");
    OPTIONS.forEach(each -> each.append(help, column));
    String first = main.services().get(0).command();
    return help.append("\nSee the options of one with: " + first + " --help\n").toString();
  }

  String bash() {
    StringBuilder text = new StringBuilder("# Completes the name of a service, then its words.\n");
    text.append(function()).append("() {\n");
    text.append("  local before= lead= quote= word=${COMP_WORDS[1]}\n");
    text.append("  COMPREPLY=()\n");
    text.append("  if ((COMP_CWORD == 1)); then\n");
    text.append("    _sheaf_offer ").append(names()).append(' ').append(WORDS).append('\n');
    text.append("    return\n  fi\n");
    text.append("  local service=$word COMP_CWORD=$((COMP_CWORD - 1))\n");
    text.append("  local COMP_WORDS=(\"${COMP_WORDS[@]:1}\")\n");
    text.append("  case $service in\n");
    branches(text);
    return text.append("    --completion) word=${COMP_WORDS[1]} && _sheaf_offer bash zsh fish ;;\n")
        .append("  esac\n}\n")
        .toString();
  }

  private void branches(StringBuilder text) {
    for (MainModel.Entry each : main.services()) {
      String function = ShellText.function(each.names().service().canonicalName());
      text.append("    ").append(each.command()).append(") ").append(function).append(" ;;\n");
    }
  }

  private String names() {
    return main.services().stream().map(MainModel.Entry::command).collect(Collectors.joining(" "));
  }

  String zsh() {
    StringBuilder text = new StringBuilder("# Completes the name of a service, then its words.\n");
    text.append(function()).append("() {\n");
    text.append("  local -a services=(\n");
    for (MainModel.Entry each : main.services()) {
      String told = each.command() + ":" + each.summary().replace("\\", "\\\\");
      text.append("    ").append(ShellText.quoted(told)).append('\n');
    }
    text.append("  )\n  if ((CURRENT == 2)); then\n");
    text.append("    _describe service services\n");
    text.append("    compadd -- ").append(WORDS).append('\n');
    text.append("    return\n  fi\n  shift words\n  ((CURRENT--))\n  case $words[1] in\n");
    branches(text);
    return text.append("    --completion) compadd bash zsh fish ;;\n  esac\n}\n").toString();
  }

  String fish() {
    StringBuilder text =
        new StringBuilder(
            """
            # Whether the command's first word is the service $argv[1].
            function __sheaf_service
                set -l words (commandline -opc)
                test "$words[2]" = "$argv[1]"
            end

            # Completes the name of a service, then its words.
            complete $sheaf -f
            """);
    for (MainModel.Entry each : main.services()) {
      text.append("complete $sheaf -n \"__sheaf_service ''\" -a ").append(each.command());
      text.append(" -d ").append(ShellText.quotedInFish(each.summary())).append('\n');
    }
    String first = "complete $sheaf -n \"__sheaf_service ''\" ";
    return text.append(first)
        .append("-s h -l help\n")
        .append(first)
        .append("-s V -l version\n")
        .append(first)
        .append("-l completion -x -a 'bash zsh fish'\n")
        .toString();
  }
}
