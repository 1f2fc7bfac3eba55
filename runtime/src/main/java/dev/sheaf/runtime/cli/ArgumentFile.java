package dev.sheaf.runtime.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads arguments from a file: words between blanks and line ends, quoted as in a shell, {@code #}
 * for comments.
 */
final class ArgumentFile {
  private final String name;
  private final String text;
  private final Arguments arguments;
  private final List<String> words = new ArrayList<>();
  private int at;

  private ArgumentFile(String name, String text, Arguments arguments) {
    this.name = name;
    this.text = text;
    this.arguments = arguments;
  }

  /** The words in a file; none, and a problem, if it cannot be read. */
  static List<String> read(String name, Arguments arguments) {
    try {
      String text = Files.readString(Path.of(name));
      return new ArgumentFile(name, text, arguments).words();
    } catch (IOException | InvalidPathException e) {
      arguments.unread("@" + name + ": " + why(e) + "; for a word that begins with @ write @@");
      return List.of();
    }
  }

  /** Why a file cannot be read, in words. */
  static String why(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "this file may not be read";
    }
    if (e instanceof MalformedInputException) {
      return "this file is not text in UTF-8";
    }
    if (e instanceof InvalidPathException) {
      return "not the name of a file";
    }
    return "this file cannot be read (" + e.getMessage() + ")";
  }

  private List<String> words() {
    while (skipBlanks()) {
      int start = at;
      StringBuilder word = new StringBuilder();
      if (!word(word)) {
        arguments.unread("@" + name + ", line " + line(start) + ": a quotation mark is not closed");
        return List.of();
      }
      words.add(word.toString());
    }
    return words;
  }

  /** Goes to the start of the next word; returns whether there is one. */
  private boolean skipBlanks() {
    while (at < text.length()) {
      if (text.charAt(at) == '#') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else if (continued()) {
        at = text.indexOf('\n', at) + 1;
      } else if (isBlank(text.charAt(at))) {
        at++;
      } else {
        return true;
      }
    }
    return false;
  }

  private boolean continued() {
    return text.startsWith("\\\n", at) || text.startsWith("\\\r\n", at);
  }

  /** Reads one word; returns false if a quotation mark is not closed. */
  private boolean word(StringBuilder word) {
    while (at < text.length() && !isBlank(text.charAt(at))) {
      char c = text.charAt(at);
      if (continued()) {
        at = text.indexOf('\n', at) + 1;
        continue;
      }
      at++;
      if (c == '\'' || c == '"') {
        if (!quoted(c, word)) {
          return false;
        }
      } else {
        word.append(c == '\\' && at < text.length() ? text.charAt(at++) : c);
      }
    }
    return true;
  }

  private boolean quoted(char mark, StringBuilder word) {
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == mark) {
        at++;
        return true;
      }
      if (mark == '"' && c == '\\' && escapes(at + 1)) {
        c = text.charAt(++at);
        if (c == '\n') {
          continue;
        }
      }
      word.append(c);
    }
    return false;
  }

  private boolean escapes(int i) {
    return i < text.length() && "\"\\$`\n".indexOf(text.charAt(i)) >= 0;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\uFEFF';
  }

  private int line(int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }
}
