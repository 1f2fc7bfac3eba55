package dev.sheaf.examples.people;

import dev.sheaf.Batchable;
import java.util.Map;
import java.util.Set;

/** Where people are looked up, many of them in one trip. */
interface People {

  /** The people with these ids; those who are unknown are left out. */
  @Batchable(maxSize = 500)
  Map<Long, Person> people(Set<Long> ids) throws Exception;

  /** How many letters wait for each of them. */
  @Batchable
  Map<Long, Integer> letters(Set<Long> ids) throws Exception;

  /** The greeting of the day in a language. */
  @Batchable
  Map<String, String> greetings(Set<String> languages) throws Exception;
}
