package dev.sheaf.console.shell;

import jdk.jshell.ExpressionSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;

/** By what names results of snippets are known. */
final class SnippetNames {
  private SnippetNames() {}

  /** The variable that holds the value; empty if there is none. */
  static String of(Snippet snippet) {
    if (snippet instanceof VarSnippet variable) {
      return variable.name();
    }
    return snippet instanceof ExpressionSnippet expression ? expression.name() : "";
  }
}
