package dev.sheaf.processor.diagnostic;

import javax.tools.Diagnostic;

/** What can be said of how items and results are saved as JSON; none of it stops a compilation. */
public enum JsonMessage implements Message {
  SAVED_AS_TEXT(
      100,
      "%s is of type %s, which cannot be written as JSON: it is saved as text, as String.valueOf"
          + " gives it. To keep what it holds, use a record, or a class with getters or public fields,"
          + " that this package can see."),
  RENAMED(
      101,
      "%s is saved under the name \"type_\", because in a sealed type \"type\" says which of its"
          + " types an object is. Rename it to choose its name."),
  LEFT_OUT(
      102,
      "%s is not saved: its getter throws %s. Declare no checked exception there, or move the value"
          + " into a record.");

  private final Entry entry;

  JsonMessage(int number, String text) {
    entry = new Entry(number, Diagnostic.Kind.WARNING, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
