/** Checksums of a file tree: files that cannot be read fail, the others are done. */
package dev.sheaf.examples.checksums;
