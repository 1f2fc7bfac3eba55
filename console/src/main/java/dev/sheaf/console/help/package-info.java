/**
 * Help as people see it on a terminal: the text that a program prints with {@code --help} is taken
 * apart, and laid out anew in the terminal's width and in colour. That text is all that a program
 * keeps of its help, since anything more structured would be paid for by each start; its writer is
 * the annotation processor.
 */
@NullMarked
package dev.sheaf.console.help;

import org.jspecify.annotations.NullMarked;
