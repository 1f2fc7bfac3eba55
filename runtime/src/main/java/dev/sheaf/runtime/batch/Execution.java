package dev.sheaf.runtime.batch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is worked out together: nodes that share batches, and the threads that wait for
 * them.
 *
 * <p>There is no thread of its own. Whoever posts an event takes the role of driving the execution,
 * if nobody has it, steps the graph until nothing moves, and sends batches off. Functions of users
 * that belong to nodes therefore run one at a time. Keys go out when every thread that takes part
 * waits, when a batch is full, or after {@link Participants a short while}.
 *
 * <p>Safe for use by several threads.
 */
public final class Execution implements Runnable {
  private static final ThreadLocal<Execution> CURRENT = new ThreadLocal<>();
  private static final int EVERY = 64;

  private final AtomicReference<@Nullable Event> inbox = new AtomicReference<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final Participants participants = new Participants(this);
  private final Contexts contexts = new Contexts();
  private final Graph graph = new Graph(this);
  private int callsUnderWay;
  private int promised;
  private @Nullable Runnable whenEnded;
  private @Nullable Ties ties;
  private @Nullable Thread driver;
  private int steps;
  private volatile boolean ended;

  /** The execution that the current thread takes part in; null if there is none. */
  public static @Nullable Execution current() {
    return CURRENT.get();
  }

  static @Nullable Execution leaveScope() {
    Execution outer = CURRENT.get();
    if (outer != null) {
      CURRENT.remove();
    }
    return outer;
  }

  static void enterScope(@Nullable Execution outer) {
    if (outer != null) {
      CURRENT.set(outer);
    }
  }

  /** Says that a thread that takes part has begun to run, or is about to. */
  public void started() {
    started(1);
  }

  /** Says that so many threads that take part are about to run. */
  public void started(int threads) {
    contexts.participant(participants.started(threads));
  }

  /** Says that a thread that took part has come to its end. */
  public void stopped() {
    if (participants.paused() == 0) {
      drive();
    }
  }

  /** Makes the current thread, which {@link #started} counted, able to wait within. */
  public void enter() {
    arrived();
    CURRENT.set(this);
  }

  /** Says that what {@link #started} counted has begun to run. */
  public void arrived() {
    participants.arrived();
  }

  /** Takes back {@link #enter}. */
  public void leave() {
    CURRENT.remove();
  }

  /**
   * Waits for a node on the current thread, which {@link #started} counted.
   *
   * @return what is stored as its result: a {@link Failed}, or what {@link Values#load} takes
   * @throws IllegalStateException if the current thread is running a function of a node
   */
  public Object await(Node<?> node) {
    if (node instanceof Ready) {
      return node.stored();
    }
    if (driver == Thread.currentThread()) {
      throw new IllegalStateException(
          "await() within a function given to map, flatMap, zip or recover can never end; return"
              + " the Deferred from flatMap instead");
    }
    Claimant waiter = new Claimant(node, null);
    waiter.postTo(inbox);
    if (participants.paused() % EVERY == 0) {
      drive();
    } else {
      participants.linger(false);
    }
    return waiter.await(this);
  }

  /**
   * Works nodes out for which no thread waits; they share batches with each other only.
   *
   * @param whenEnded is run once all of {@code futures} are done; must be short
   */
  @SuppressWarnings("unchecked")
  public static <T extends @Nullable Object> void begin(
      List<? extends Node<T>> nodes,
      List<? extends CompletableFuture<T>> futures,
      Runnable whenEnded) {
    Execution execution = new Execution();
    execution.whenEnded = whenEnded;
    execution.contexts.participant(Integer.MAX_VALUE);
    execution.promised = nodes.size();
    for (int i = 0; i < nodes.size(); i++) {
      execution.post(
          new Claimant(
              nodes.get(i), (CompletableFuture<@Nullable Object>) (Object) futures.get(i)));
    }
    execution.drive();
  }

  /** Says that a claimant has its answer; the last future to be answered ends the execution. */
  void answered() {
    promised--;
    if (promised == 0 && whenEnded != null) {
      end();
      whenEnded.run();
    }
  }

  /** Ends it: what is under way is left to itself, and nothing is stepped any longer. */
  public void end() {
    post(new Message(Execution::endNow));
    drive();
  }

  /** Has a thread that waits told that it was interrupted. */
  void interrupted(Claimant claimant) {
    post(new Message(claimant::interrupted));
    drive();
  }

  /** Has the graph stepped by {@code action} after a while, unless it has ended by then. */
  void after(long nanos, Consumer<Execution> action) {
    Threads.after(
        nanos,
        TimeUnit.NANOSECONDS,
        () -> {
          post(new Message(action));
          Threads.start(this);
        });
  }

  Participants participants() {
    return participants;
  }

  /** What is another number, or object, once something has happened since. */
  Object progress() {
    Event newest = inbox.get();
    return newest == null ? (Object) steps : newest;
  }

  boolean ended() {
    return ended;
  }

  void post(Event event) {
    event.postTo(inbox);
  }

  /** Drives if nobody does, and makes the calls that are left to this thread. */
  void drive() {
    for (Call call = turn(); call != null; call = turn()) {
      for (Call each = call; each != null; each = each.after) {
        each.makeHere();
      }
    }
  }

  /** Drives, on a thread of its own. */
  @Override
  public void run() {
    drive();
  }

  private @Nullable Call turn() {
    if (requests.getAndIncrement() != 0) {
      return null;
    }
    Call own = null;
    int seen;
    do {
      seen = requests.get();
      driver = Thread.currentThread();
      step();
      driver = null;
      own = contexts.takeOwn(own);
    } while (!requests.compareAndSet(seen, 0));
    return own;
  }

  private void step() {
    steps++;
    boolean allWaited = participants.allWait();
    boolean late = participants.late();
    drain();
    if (!ended) {
      goOn(allWaited && participants.allWait(), late);
    }
    participants.resumeAll();
  }

  private void goOn(boolean quiet, boolean late) {
    boolean idle = quiet && callsUnderWay == 0;
    contexts.dispatch(this, late || idle);
    if (idle && callsUnderWay == 0 && !waitsForOthers() && graph.anyClaimant()) {
      graph.failAll();
    } else if (contexts.anyPending()) {
      participants.linger(quiet);
    } else {
      participants.nonePending();
    }
  }

  private void drain() {
    for (Event chain = Event.takeAll(inbox); chain != null; chain = Event.takeAll(inbox)) {
      for (Event event = chain; event != null; ) {
        Event following = event.next;
        if (ended) {
          event.dropped(this);
        } else {
          event.happen(this);
          graph.settle();
        }
        event = following;
      }
    }
  }

  Graph graph() {
    return graph;
  }

  void callsUnderWay(int change) {
    callsUnderWay += change;
  }

  /** What this execution has to do with others. */
  Ties ties() {
    if (ties == null) {
      ties = new Ties(this);
    }
    return ties;
  }

  private boolean waitsForOthers() {
    return ties != null && ties.waits();
  }

  Context context(Route route, int expectedKeys) {
    return contexts.get(route, expectedKeys);
  }

  /** See {@link Graph#require}. */
  @Nullable Node<?> require(Node<?> node, Dependent dependent) {
    return graph.require(node, dependent);
  }

  /** See {@link Graph#live}. */
  Node<?> live(Node<?> node) {
    return graph.live(node);
  }

  private void endNow() {
    ended = true;
    for (Claimant claimant : graph.claimants()) {
      claimant.dropped(this);
    }
    if (ties != null) {
      ties.cut();
    }
  }
}
