package dev.sheaf.examples.squares;

import dev.sheaf.Service;

/** Squares every number. */
@Service
final class Squares {
  long process(int n) {
    return (long) n * n;
  }
}
