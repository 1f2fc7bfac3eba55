package dev.sheaf.console.page;

import dev.sheaf.runtime.cli.Arguments;
import dev.sheaf.runtime.cli.Option;
import dev.sheaf.runtime.job.Command;
import dev.sheaf.runtime.json.JsonOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A command line as a form: a field for each option, and the words that a filled form becomes. They
 * are read like any other command line, so that a page allows nothing that a terminal does not.
 *
 * <p>Immutable once made, and safe for use by several threads.
 */
final class Form {
  /** Options that make no sense on a page, or are to be seen there anyway. */
  private static final Set<String> ELSEWHERE =
      Set.of("ui", "help", "version", "explain", "dry-run", "completion", "progress");

  private final Command<?, ?, ?> command;
  private final Arguments given;
  private final List<String> wrong;
  private final List<Field> fields = new ArrayList<>();

  /** A form for {@code command}, filled in with {@code args}. */
  Form(Command<?, ?, ?> command, String[] args) {
    this.command = command;
    given = command.parsed(args);
    given.unattended();
    wrong = given.settle();
    Set<String> own = new HashSet<>();
    for (Option option : given.declared()) {
      if (option.isOwn()) {
        own.add(option.name());
        fields.add(Field.of(option, false));
      } else if (!ELSEWHERE.contains(option.name())) {
        fields.add(Field.of(option, own.contains(option.name())));
      }
    }
  }

  /** The form in JSON, for the page to lay out. */
  String describe() throws IOException {
    HelpTexts help = new HelpTexts(command.help());
    JsonOutput out = new JsonOutput();
    out.beginObject();
    Json.string(out, "name", command.name());
    Json.string(out, "description", help.description());
    out.name("fields");
    out.beginArray();
    for (Field field : fields) {
      field.describe(help, out);
    }
    out.endArray();
    out.name("problems");
    judge(unasked(), out);
    out.endObject();
    return out.toString();
  }

  /** What is wrong with the command line so far; what is missing, the form asks for anyway. */
  private List<String> unasked() {
    return wrong.stream().filter(problem -> !problem.contains(" is required")).toList();
  }

  /** The names of all fields. */
  Set<String> names() {
    return fields.stream().map(Field::name).collect(Collectors.toSet());
  }

  /** The words of a command line that says what the form does. */
  String[] words(Map<String, List<String>> filled) {
    List<String> words = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Field field : fields) {
      // The same option in several branches is filled in once.
      if (seen.add(field.name())) {
        for (String value : filled.getOrDefault(field.name(), kept(field))) {
          words.add(field.spelling() + value);
        }
      }
    }
    return words.toArray(String[]::new);
  }

  /** A secret that came with the command line, which the browser is never shown. */
  private List<String> kept(Field field) {
    String text = field.option().isSecret() ? given.text(field.option().name()) : null;
    Option active = given.find(field.option().name());
    boolean typed = active != null && active.origin().equals("option");
    return text == null || !typed ? List.of() : List.of(text);
  }

  /** What is wrong with a filled form, a message each. */
  List<String> problems(Map<String, List<String>> filled) {
    return command.problems(words(filled));
  }

  /** Messages in JSON, each with the field that it is about where there is one. */
  String judge(List<String> problems) throws IOException {
    JsonOutput out = new JsonOutput();
    judge(problems, out);
    return out.toString();
  }

  private void judge(List<String> problems, JsonOutput out) throws IOException {
    out.beginArray();
    for (String problem : problems) {
      out.beginObject();
      Json.string(out, "text", problem);
      out.name("fields");
      out.beginArray();
      for (Field field : fields) {
        if (field.isSubjectOf(problem)) {
          out.string(field.name());
        }
      }
      out.endArray();
      out.endObject();
    }
    out.endArray();
  }
}
