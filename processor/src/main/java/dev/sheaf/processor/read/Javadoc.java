package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The parts of an element's Javadoc that are shown to people. */
final class Javadoc {
  private final Language language;
  private final KeptHelp kept;

  Javadoc(Language language) {
    this.language = language;
    this.kept = new KeptHelp(language.elements());
  }

  /** The description in front of the block tags, as one line of plain text; empty for none. */
  String description(Element element) {
    if (isLost(element)) {
      return kept.description(MoreElements.asType(element));
    }
    StringBuilder description = new StringBuilder();
    for (String line : lines(element)) {
      if (line.startsWith("@")) {
        break;
      }
      description.append(line).append(' ');
    }
    return plain(description.toString(), element);
  }

  /** The first sentence of the description. */
  String summary(Element element) {
    String description = description(element);
    int end = description.indexOf(". ");
    return end < 0 ? description : description.substring(0, end + 1);
  }

  /** The text of one parameter's tag, as one line of plain text; empty for none. */
  String parameter(Element owner, String name) {
    if (isLost(owner)) {
      return kept.text(MoreElements.asType(owner), name);
    }
    StringBuilder text = new StringBuilder();
    boolean within = false;
    for (String line : lines(owner)) {
      if (line.startsWith("@")) {
        within = line.matches("@param\\s+" + Pattern.quote(name) + "(\\s.*)?");
        line = within ? line.replaceFirst("@param\\s+\\S+", "") : line;
      }
      if (within) {
        text.append(line).append(' ');
      }
    }
    return plain(text.toString(), owner);
  }

  /** Whether the element is a type whose source is not compiled now. */
  private boolean isLost(Element element) {
    return element instanceof TypeElement type && !language.isCompiledNow(type);
  }

  private List<String> lines(Element element) {
    String comment = Optional.ofNullable(language.elements().getDocComment(element)).orElse("");
    List<String> lines = List.of(comment.strip().split("\\R\\s*", -1));
    return isMarkdown(element) ? lines.stream().map(Markdown::line).toList() : lines;
  }

  private String plain(String text, Element element) {
    return JavadocText.plain(isMarkdown(element) ? Markdown.javadoc(text) : text);
  }

  private boolean isMarkdown(Element element) {
    return CommentKind.isMarkdown(language.elements(), element);
  }
}
