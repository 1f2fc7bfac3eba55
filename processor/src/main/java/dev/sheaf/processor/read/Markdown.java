package dev.sheaf.processor.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns comments that are written in Markdown, as JDK 23 and later allow, into common Javadoc. */
final class Markdown {
  private static final Pattern BEGINNING = Pattern.compile("^(?:[-*+>]|\\d+[.)]|#{1,6})\\s+");
  private static final Pattern MARK = Pattern.compile("[!-/:-@\\[-`{-~]");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
  private static final Pattern CODE = Pattern.compile("(`+)(.+?)\\1");
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)](?:\\([^)]*\\)|\\[[^]]*])");
  private static final Pattern REFERENCE = Pattern.compile("\\[([\\w.#]+(?:\\([^)]*\\))?)]");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_])(\\*{1,3}|_{1,3})(?=\\S)(.+?)(?<=\\S)\\1(?![\\w*_])");

  private Markdown() {}

  /** A line without the mark of a list, a heading or a quotation in front. */
  static String line(String line) {
    return BEGINNING.matcher(line).replaceFirst("");
  }

  /** The text with its marks replaced; what code holds is no mark. */
  static String javadoc(String text) {
    String plain = CODE.matcher(text).replaceAll(code -> quoted(coded(code.group(2))));
    plain = ESCAPED.matcher(plain).replaceAll(mark -> coded(mark.group(1)));
    plain = LINK.matcher(plain).replaceAll("$1");
    plain = REFERENCE.matcher(plain).replaceAll("{@link $1}");
    return EMPHASIS.matcher(plain).replaceAll("$2");
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement.strip());
  }

  /** Marks as numbers, which are characters again at the end. */
  private static String coded(String text) {
    return MARK.matcher(text).replaceAll(mark -> "&#" + (int) mark.group().charAt(0) + ";");
  }
}
