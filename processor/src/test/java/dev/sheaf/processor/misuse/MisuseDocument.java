package dev.sheaf.processor.misuse;

import dev.sheaf.processor.diagnostic.BatchMessage;
import dev.sheaf.processor.diagnostic.FetchMessage;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.JsonMessage;
import dev.sheaf.processor.diagnostic.Message;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.ServiceMessage;
import dev.sheaf.processor.diagnostic.SettingMessage;
import dev.sheaf.processor.diagnostic.SourceMessage;
import dev.sheaf.processor.diagnostic.TypeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;

/**
 * Writes {@code docs/diagnostics.md}: each message with code that earns it, and code that does not.
 */
final class MisuseDocument {
  private static final String HEAD =
      """
      # What the compiler says

      Every misuse is told by a message with an id that never changes its meaning. Below stand all of
      them, each with code that is wrong, what is said of it, and code that is right. All of it is
      compiled by tests, with the `javac` of JDK 17 and 25 and with Eclipse's compiler; this page is
      written by them. A comment marks the line at which a message stands.

      Packages and imports are left out. Where an example has no source of its own, this one stands
      beside it:

      ```java
      %s```

      and where one mentions a `UserStore`, this one:

      ```java
      %s```

      Dagger's compiler checks modules as well, and may add a message of its own to that of Sheaf.

      Eclipse's compiler knows no position of a record and its components. There a message stands at
      the nearest part of the record that has one, and names the component in brackets behind its text;
      where the record has no such part, the brackets name the file and the line, too.
      """;

  private static final Map<String, Message[]> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("Jobs, and what is injected into them", JobMessage.values());
    FAMILIES.put("Types", TypeMessage.values());
    FAMILIES.put("Parameters", ParameterMessage.values());
    FAMILIES.put("JSON", JsonMessage.values());
    FAMILIES.put("Batchable methods", BatchMessage.values());
    FAMILIES.put("Fetches", FetchMessage.values());
    FAMILIES.put("Sources", SourceMessage.values());
    FAMILIES.put("Services", ServiceMessage.values());
    FAMILIES.put("Settings", SettingMessage.values());
  }

  private final StringBuilder text = new StringBuilder();

  /** All messages, in the order of their ids. */
  static List<Message> messages() {
    return FAMILIES.values().stream().flatMap(Arrays::stream).toList();
  }

  /** The whole page, given what was said of the wrong code of each. */
  static String of(Map<Misuse, List<String>> said) throws IOException {
    MisuseDocument document = new MisuseDocument();
    document.text.append(HEAD.formatted(Example.beside("Numbers"), Example.beside("UserStore")));
    FAMILIES.forEach((title, messages) -> document.addFamily(title, messages, said));
    return document.text.toString();
  }

  private void addFamily(String title, Message[] messages, Map<Misuse, List<String>> said) {
    text.append("\n## ").append(title).append('\n');
    for (Message message : messages) {
      text.append("\n### ").append(message.id()).append('\n');
      List<Misuse> cases =
          said.keySet().stream().filter(each -> each.id().equals(message.id())).toList();
      cases.forEach(each -> addCase(each, message, said.getOrDefault(each, List.of())));
      if (cases.isEmpty()) {
        text.append("\n> ").append(message.text().replace("%s", "…").replace("\n", " "));
        text.append("\n\nNo code of one's own is wrong in this case.\n");
      }
    }
  }

  private void addCase(Misuse misuse, Message message, List<String> said) {
    text.append('\n').append(misuse.title()).append(":\n\n");
    addCode(misuse.wrong());
    String kind = message.severity() == Diagnostic.Kind.ERROR ? "error" : "warning";
    said.forEach(each -> text.append("> ").append(kind).append(": ").append(each).append("\n>\n"));
    text.setLength(text.length() - 2);
    text.append("\nInstead:\n\n");
    addCode(misuse.right());
    text.setLength(text.length() - 1);
  }

  private void addCode(Example example) {
    text.append("```java\n").append(example.text()).append("```\n\n");
  }
}
