package dev.sheaf.examples.zones;

/**
 * A line of a text file.
 *
 * @param number counted from 1
 * @param text the line without its end
 */
record Line(long number, String text) {}
