package dev.sheaf.processor.read;

import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the markup of Javadoc into one line of plain text. */
final class JavadocText {
  /** An inline tag, whose content may hold one more level of braces. */
  private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s*((?:[^{}]|\\{[^{}]*})*)}");

  private static final Pattern WITHIN_A_LINE =
      Pattern.compile("</?(?:a|b|code|em|i|kbd|small|strong|sub|sup|tt|var)(?:\\s[^>]*)?>");

  private static final Pattern ANY_ELEMENT = Pattern.compile("</?[a-zA-Z][^>]*>|<!--.*?-->");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");

  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "nbsp", " ", "apos", "'");

  private JavadocText() {}

  static String plain(String javadoc) {
    String text = replace(INLINE, javadoc, tag -> shown(tag.group(1), tag.group(2).strip()));
    text = WITHIN_A_LINE.matcher(text).replaceAll("");
    text = ANY_ELEMENT.matcher(text).replaceAll(" ");
    text = replace(ENTITY, text, JavadocText::character);
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String replace(Pattern pattern, String text, Function<Matcher, String> by) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder replaced = new StringBuilder();
    while (matcher.find()) {
      matcher.appendReplacement(replaced, Matcher.quoteReplacement(by.apply(matcher)));
    }
    return matcher.appendTail(replaced).toString();
  }

  private static String shown(String tag, String content) {
    return switch (tag) {
      case "code", "literal" -> literally(content);
      case "link", "linkplain", "value" -> linked(content);
      case "snippet", "inheritDoc", "docRoot" -> "";
      default -> content;
    };
  }

  /** Written so that it passes the replacement of elements and entities unchanged. */
  private static String literally(String content) {
    return content.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The label of a link; without one, what is linked, as it is written in Java. */
  private static String linked(String content) {
    Matcher reference = Pattern.compile("[^\\s(]+(?:\\([^)]*\\))?").matcher(content);
    if (!reference.lookingAt()) {
      return content;
    }
    String label = content.substring(reference.end()).strip();
    return label.isEmpty() ? content.replaceFirst("^#", "").replace('#', '.') : label;
  }

  private static String character(Matcher entity) {
    String name = entity.group(1);
    if (name.matches("#\\d{1,6}")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return ENTITIES.getOrDefault(name, entity.group());
  }
}
