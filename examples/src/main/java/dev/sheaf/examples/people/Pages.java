package dev.sheaf.examples.people;

import dev.sheaf.runtime.Deferred;
import dev.sheaf.runtime.Shared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what is on each page, as if everything were at hand. */
final class Pages {
  private final PeopleBatch people;

  /** Kept for all visitors until it is cleared. */
  private final Shared<String> greeting;

  Pages(PeopleBatch people) {
    this.people = people;
    greeting = people.greetings("en").shared();
  }

  /** A person's own page; its parts are independent of each other. */
  Deferred<Map<String, Object>> home(long id) {
    Map<String, Deferred<?>> parts = new LinkedHashMap<>();
    parts.put("greeting", greeting);
    parts.put("name", people.people(id).map(Person::name));
    parts.put("letters", people.letters(id));
    parts.put("boss", boss(id));
    parts.put("friends", friends(id));
    return Deferred.allValues(parts);
  }

  /** A fetch that depends on what another gave: there may be no boss. */
  private Deferred<String> boss(long id) {
    return people
        .people(id)
        .flatMap(
            person ->
                person.boss().isPresent()
                    ? people.people(person.boss().get()).map(Person::name)
                    : Deferred.of("nobody"));
  }

  /** A loop over what was fetched. */
  private Deferred<List<Map<String, Object>>> friends(long id) {
    return people
        .people(id)
        .flatMap(
            person -> {
              List<Deferred<Map<String, Object>>> friends = new ArrayList<>();
              for (long friend : person.friends()) {
                friends.add(
                    Deferred.allValues(
                        Map.of(
                            "name", people.people(friend).map(Person::name),
                            "letters", people.letters(friend))));
              }
              return Deferred.all(friends);
            });
  }

  /** A recursion: the names from a person up to the one who has no boss. */
  Deferred<List<String>> chain(long id) {
    return people
        .people(id)
        .flatMap(
            person ->
                person
                    .boss()
                    .map(boss -> chain(boss).map(above -> joined(person.name(), above)))
                    .orElse(Deferred.of(List.of(person.name()))));
  }

  private static List<String> joined(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  /** Lets the greeting be fetched anew. */
  void newDay() {
    greeting.clear();
  }
}
