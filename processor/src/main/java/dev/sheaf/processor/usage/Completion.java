package dev.sheaf.processor.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The shells that can complete the words after a command, and what they are given for it. */
public enum Completion {
  /** Bash, from 3.2 up. */
  BASH,
  /** Zsh, from 5.0 up. */
  ZSH,
  /** Fish, from 3.1 up. */
  FISH;

  /** The shell's name. */
  public String shell() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What completes one command: the functions that all commands share, and its own. */
  public String of(Usage usage) {
    String own =
        switch (this) {
          case BASH -> new BashScript(usage).text();
          case ZSH -> new ZshScript(usage).text();
          case FISH -> new FishScript(usage).text();
        };
    return shared() + "\n" + own;
  }

  /** What chooses among the services of a program, by their names, and leaves the rest to them. */
  public String of(ServicesUsage services) {
    return switch (this) {
      case BASH -> services.bash();
      case ZSH -> services.zsh();
      case FISH -> services.fish();
    };
  }

  private String shared() {
    String name = "completion." + shell();
    try (InputStream in = Completion.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
