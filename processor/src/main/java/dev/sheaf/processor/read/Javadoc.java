package dev.sheaf.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The parts of an element's Javadoc that are shown to people. */
final class Javadoc {
  private final Elements elements;

  Javadoc(Elements elements) {
    this.elements = elements;
  }

  /** The description in front of the block tags, as one line of plain text; empty for none. */
  String description(Element element) {
    StringBuilder description = new StringBuilder();
    for (String line : lines(element)) {
      if (line.startsWith("@")) {
        break;
      }
      description.append(line).append(' ');
    }
    return plain(description.toString());
  }

  /** The text of one parameter's tag, as one line of plain text; empty for none. */
  String parameter(Element owner, String name) {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    for (String line : lines(owner)) {
      if (line.startsWith("@")) {
        within = line.matches("@param\\s+" + java.util.regex.Pattern.quote(name) + "(\\s.*)?");
        line = within ? line.replaceFirst("@param\\s+\\S+", "") : line;
      }
      if (within) {
        text.append(line).append(' ');
      }
    }
    return plain(text.toString());
  }

  private String[] lines(Element element) {
    String comment = Optional.ofNullable(elements.getDocComment(element)).orElse("");
    return comment.strip().split("\\R\\s*", -1);
  }

  private static String plain(String text) {
    return text.replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
        .replaceAll("<[^>]+>", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
