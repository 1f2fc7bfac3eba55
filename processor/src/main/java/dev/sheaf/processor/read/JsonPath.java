package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;

/**
 * The way from an item or a result to a part of it: {@code result.customer.session}.
 *
 * @param place where to report what is wrong with it
 * @param text the steps, with dots between
 * @param depth how many types were passed, those without a step of their own included
 */
record JsonPath(Place place, String text, int depth) {
  private static final int LIMIT = 50;

  /** One step on. */
  JsonPath then(String step) {
    return new JsonPath(place, text + "." + step, depth + 1);
  }

  /** What a container holds, which has no name of its own. */
  JsonPath inside() {
    return new JsonPath(place, text, depth + 1);
  }

  /** Whether types go on for ever, as those of {@code record Box<T>(Box<List<T>> next)} do. */
  boolean isEndless() {
    return depth > LIMIT;
  }
}
