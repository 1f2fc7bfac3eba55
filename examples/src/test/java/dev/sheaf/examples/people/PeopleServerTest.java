package dev.sheaf.examples.people;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.runtime.BatchExecutor;
import dev.sheaf.runtime.BatchStats;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Counts the trips that pages take, alone and together. */
@Timeout(60)
final class PeopleServerTest {
  private final Company company = new Company();
  private final PeopleBatch people = new PeopleBatch(company);
  private final Pages pages = new Pages(people);
  private final HttpClient client = HttpClient.newHttpClient();
  private PeopleServer server;

  /** A hundred people; the boss of each has half the number. */
  private static final class Company implements People {
    final CountDownLatch begun = new CountDownLatch(1);
    volatile CountDownLatch firstTrip = new CountDownLatch(0);

    @Override
    public Map<Long, Person> people(Set<Long> ids) throws Exception {
      begun.countDown();
      firstTrip.await();
      Map<Long, Person> people = new HashMap<>();
      for (long id : ids) {
        if (id <= 100) {
          Optional<Long> boss = id == 1 ? Optional.empty() : Optional.of(id / 2);
          List<Long> friends = id < 99 ? List.of(id + 1, id + 2) : List.of();
          people.put(id, new Person(id, "p" + id, boss, friends));
        }
      }
      return people;
    }

    @Override
    public Map<Long, Integer> letters(Set<Long> ids) {
      Map<Long, Integer> letters = new HashMap<>();
      ids.forEach(id -> letters.put(id, (int) (id % 3)));
      return letters;
    }

    @Override
    public Map<String, String> greetings(Set<String> languages) {
      return Map.of("en", "Good morning");
    }
  }

  @BeforeEach
  void start() throws Exception {
    server = new PeopleServer(pages);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void fetchesTheFieldsOfOnePageTogether() throws Exception {
    HttpResponse<String> page = client.send(request("home/7"), BodyHandlers.ofString());

    assertThat(page.body()).startsWith("{greeting=Good morning, name=p7, letters=1, boss=p3");
    assertThat(page.body()).contains("name=p8");
    assertThat(trips("people")).isEqualTo(2); // The person, then the boss and the friends.
    assertThat(trips("letters")).isEqualTo(2);
    assertThat(trips("greetings")).isEqualTo(1);
  }

  @Test
  void fetchesThePagesOfAllWhoWaitTogether() throws Exception {
    company.firstTrip = new CountDownLatch(1);
    List<CompletableFuture<HttpResponse<String>>> visits = new ArrayList<>();
    visits.add(visit("home/1"));
    company.begun.await();
    for (int id = 2; id <= 40; id++) {
      visits.add(visit("home/" + id));
    }
    while (server.waiting() < 39) {
      Thread.sleep(1);
    }
    company.firstTrip.countDown();

    for (CompletableFuture<HttpResponse<String>> visit : visits) {
      assertThat(visit.get().statusCode()).isEqualTo(200);
    }
    // Two for the first visitor, two for all who waited meanwhile.
    assertThat(trips("people")).isEqualTo(4);
    assertThat(trips("greetings")).isEqualTo(1);
  }

  @Test
  void followsAChainOfUnknownLengthForManyAtOnce() {
    List<List<String>> chains =
        BatchExecutor.executeAll(List.of(pages.chain(20), pages.chain(9), pages.chain(1)));

    assertThat(chains.get(0)).containsExactly("p20", "p10", "p5", "p2", "p1").inOrder();
    assertThat(chains.get(1)).containsExactly("p9", "p4", "p2", "p1").inOrder();
    assertThat(trips("people")).isEqualTo(3); // 20 9 1, then 10 4, then 5 2; the rest is known.
  }

  @Test
  void tellsOfAPersonWhoIsUnknownWithoutHarmToOthers() throws Exception {
    CompletableFuture<HttpResponse<String>> known = visit("home/7");
    CompletableFuture<HttpResponse<String>> unknown = visit("home/777");

    assertThat(unknown.get().statusCode()).isEqualTo(404);
    assertThat(unknown.get().body()).contains("777");
    assertThat(known.get().statusCode()).isEqualTo(200);
  }

  @Test
  void keepsWhatIsSharedUntilItIsCleared() throws Exception {
    visit("home/1").get();
    visit("home/2").get();
    assertThat(trips("greetings")).isEqualTo(1);

    pages.newDay();
    visit("home/3").get();

    assertThat(trips("greetings")).isEqualTo(2);
  }

  private CompletableFuture<HttpResponse<String>> visit(String page) {
    return client.sendAsync(request(page), BodyHandlers.ofString());
  }

  private HttpRequest request(String page) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/" + page))
        .build();
  }

  private long trips(String operation) {
    BatchStats stats = people.stats().get("People." + operation);
    return stats.trips();
  }
}
