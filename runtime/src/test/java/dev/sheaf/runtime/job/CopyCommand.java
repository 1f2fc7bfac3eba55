package dev.sheaf.runtime.job;

import dev.sheaf.runtime.Argument;
import dev.sheaf.runtime.Run;
import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Conversions;
import dev.sheaf.runtime.cli.Option;
import dev.sheaf.runtime.run.Job;
import dev.sheaf.runtime.run.JobSettings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command with parameters of many kinds, written as the compiler writes it. */
final class CopyCommand extends Command<String, Integer, Void> {
  enum Mode {
    FAST,
    CAREFUL,
    VERY_CAREFUL
  }

  @Override
  public String name() {
    return "copy";
  }

  @Override
  public JobSettings settings() {
    return new JobSettings(name(), 0, "", "");
  }

  @Override
  public String help() {
    return "Usage: copy [OPTIONS] DIRECTORY [FILES]...\n";
  }

  @Override
  public String explain() {
    return "";
  }

  @Override
  public Completion completion() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void declare(Arguments arguments) {
    arguments.value("directory", 5).expects("a path").operand();
    arguments.list("files", 5).expects("a path").operand();
    arguments.value("count", 0).expects("a whole number").defaults("10");
    arguments.value("mode", 1).oneOf("fast", "careful", "very-careful").defaults("fast");
    arguments.value("pause", 2).expects("a duration such as 30s, 5m or 1h30m").optional();
    arguments.value("since", 3).expects("a date such as 2026-01-31").optional();
    arguments.value("sku", 4).expects("a sku").optional();
    arguments.map("size", 9, 0).expects("KEY=VALUE, where KEY is a text and VALUE a whole number");
    arguments.flag("overwrite");
    arguments.value("password", 0).expects("a whole number").secret().optional();
    Option config = arguments.choice("config", "dev", "prod").optional();
    arguments.value("port", 0).expects("a whole number").defaults("80").within(config, "dev");
    arguments.value("url", 9).within(config, "prod");
  }

  @Override
  public @Nullable Object convert(int number, String text) throws Throwable {
    return switch (number) {
      case 0 -> Integer.valueOf(text);
      case 1 -> Conversions.constant(Mode.values(), text);
      case 2 -> Conversions.duration(text);
      case 3 -> Conversions.date(text);
      case 4 -> throw new IllegalArgumentException("a sku begins with S");
      case 5 -> Path.of(text);
      default -> text;
    };
  }

  @Override
  public String read(Arguments arguments) {
    if (arguments.<Integer>get("count") > 1_000) {
      throw new IllegalArgumentException("count may be 1,000 at most");
    }
    return "";
  }

  @Override
  public boolean givesResults() {
    return false;
  }

  @Override
  public List<Argument> arguments(String parameters) {
    return List.of();
  }

  @Override
  public Job<Integer, Void> wire(String parameters, Run run, Substitutes substitutes) {
    throw new UnsupportedOperationException();
  }
}
