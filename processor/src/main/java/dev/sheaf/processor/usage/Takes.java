package dev.sheaf.processor.usage;

/** What an option or operand takes, as far as a shell can offer it. */
enum Takes {
  /** No word: it is a flag. */
  NOTHING,
  /** A text that nobody can guess. */
  TEXT,
  /** One of some words. */
  WORDS,
  /** The path of a file or a directory. */
  FILE,
  /** The path of a directory. */
  DIRECTORY,
  /** An earlier run. */
  RUN,
  /** The name of a parameter, an equals sign, and its value. */
  ASSIGNMENT
}
