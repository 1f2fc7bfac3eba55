package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Place;

/**
 * The way from an item or a result to a part of it: {@code result.customer.session}. What a
 * container holds has no step of its own.
 *
 * @param place where to report what is wrong with it
 * @param text the steps, with dots between
 */
record JsonPath(Place place, String text) {

  /** One step on. */
  JsonPath then(String step) {
    return new JsonPath(place, text + "." + step);
  }
}
