package dev.sheaf.processor.usage;

/** Texts as shells need them. */
final class ShellText {
  private ShellText() {}

  /** A name for a shell's function that no other service has. */
  static String function(String service) {
    StringBuilder name = new StringBuilder("_sheaf_");
    for (int i = 0; i < service.length(); i++) {
      char c = service.charAt(i);
      boolean plain = c < 128 && Character.isLetterOrDigit(c);
      name.append(plain ? Character.toString(c) : c == '.' || c == '_' ? "_" : "_" + (int) c);
    }
    return name.toString();
  }

  /** The text within the single quotes of bash and zsh. */
  static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** The text within fish's single quotes, which know a backslash. */
  static String quotedInFish(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
