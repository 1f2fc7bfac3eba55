/** The smallest job: numbers in, squares out. */
package dev.sheaf.examples.squares;
