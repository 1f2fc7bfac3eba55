package dev.sheaf.console.shell;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Colours Java while it is typed. */
final class JavaColours implements Highlighter {
  private static final Pattern TOKENS =
      Pattern.compile(
          "(?<comment>//.*|/\\*.*?\\*/)|(?<text>\"(\\\\.|[^\"\\\\])*\"?|'(\\\\.|[^'\\\\])*'?)"
              + "|(?<number>\\b\\d[\\w.]*)|(?<word>\\b[a-z]+\\b)",
          Pattern.DOTALL);
  private static final Set<String> KEYWORDS =
      Set.of(
          "var",
          "new",
          "for",
          "if",
          "else",
          "while",
          "do",
          "return",
          "class",
          "record",
          "int",
          "long",
          "double",
          "boolean",
          "char",
          "byte",
          "short",
          "float",
          "void",
          "null",
          "true",
          "false",
          "import",
          "static",
          "final",
          "try",
          "catch",
          "finally",
          "throw",
          "switch",
          "case",
          "instanceof",
          "interface",
          "enum",
          "this",
          "super",
          "break",
          "continue");

  @Override
  public AttributedString highlight(LineReader reader, String typed) {
    AttributedStringBuilder coloured = new AttributedStringBuilder();
    Matcher token = TOKENS.matcher(typed);
    int at = 0;
    while (token.find()) {
      coloured.append(typed, at, token.start());
      coloured.styled(style(token), token.group());
      at = token.end();
    }
    return coloured.append(typed, at, typed.length()).toAttributedString();
  }

  private static AttributedStyle style(Matcher token) {
    if (token.group("comment") != null) {
      return AttributedStyle.DEFAULT.faint();
    }
    if (token.group("text") != null) {
      return AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
    }
    if (token.group("number") != null) {
      return AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    }
    return KEYWORDS.contains(token.group())
        ? AttributedStyle.DEFAULT.foreground(AttributedStyle.MAGENTA)
        : AttributedStyle.DEFAULT;
  }
}
