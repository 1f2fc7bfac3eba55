package dev.sheaf.examples.people;

import java.util.List;
import java.util.Optional;

/** Somebody who works here. */
record Person(long id, String name, Optional<Long> boss, List<Long> friends) {}
