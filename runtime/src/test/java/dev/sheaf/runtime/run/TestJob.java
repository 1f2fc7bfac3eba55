package dev.sheaf.runtime.run;

import dev.sheaf.runtime.Failure;
import dev.sheaf.runtime.RunOptions;
import dev.sheaf.runtime.RunReport;
import dev.sheaf.runtime.json.Codec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A job over whole numbers, made of a source and stages that a test gives. */
@NullUnmarked
class TestJob extends Job<Integer, Object> {
  /** One stage's {@code process}. */
  interface Body {
    @Nullable Object process(Object value) throws Throwable;
  }

  /** A source's {@code items()}. */
  interface Source {
    Items<Integer> items() throws Throwable;
  }

  final List<String> events = Collections.synchronizedList(new ArrayList<>());
  private final Source source;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private JobSettings settings = new JobSettings("numbers", 0, "", "");
  private @Nullable Function<Integer, @Nullable String> key;

  TestJob(Source source) {
    this.source = source;
  }

  /** A job over the numbers from 0 to {@code count - 1}. */
  static TestJob upTo(int count) {
    return new TestJob(() -> Items.of(java.util.stream.IntStream.range(0, count)));
  }

  TestJob then(Body body) {
    return then(new Stage("stage" + stages.size(), false, null), body);
  }

  TestJob then(Stage stage, Body body) {
    stages.add(stage);
    bodies.add(body);
    return this;
  }

  TestJob with(JobSettings given) {
    settings = given;
    return this;
  }

  /** Gives items keys: what they are modulo ten. */
  TestJob keyedByLastDigit() {
    return keyedBy(item -> Integer.toString(item % 10));
  }

  /** Gives items keys. */
  TestJob keyedBy(Function<Integer, @Nullable String> given) {
    key = given;
    return this;
  }

  RunReport run(RunOptions options) {
    return JobRun.execute(settings, options, List.of(), run -> this);
  }

  RunReport run() {
    return run(RunOptions.none());
  }

  /** A run that can be stopped, or that has a clock of its own. */
  JobRun of(RunOptions options, Clock clock) {
    return new JobRun(settings, options, List.of(), run -> this, clock, true);
  }

  @Override
  public void prepare() {}

  @Override
  public Items<Integer> items() throws Throwable {
    return source.items();
  }

  @Override
  public Stage[] stages() {
    return stages.toArray(new Stage[0]);
  }

  @Override
  public @Nullable Object process(int stage, @Nullable Object value) throws Throwable {
    return bodies.get(stage).process(value);
  }

  @Override
  public Codec<Integer> itemCodec() {
    return (out, value) -> out.number(value);
  }

  @Override
  public @Nullable Codec<Object> resultCodec() {
    return (out, value) -> out.string(String.valueOf(value));
  }

  @Override
  public boolean keyed() {
    return key != null;
  }

  @Override
  public String key(Integer item) {
    return key.apply(item);
  }

  @Override
  public boolean wantsFailures() {
    return true;
  }

  @Override
  public void failed(Iterable<Failure<Integer>> failures) {
    failures.forEach(failure -> events.add("failed " + failure.item()));
  }

  @Override
  public void finish() {
    events.add("finish");
  }

  @Override
  public void close() {
    events.add("close");
  }
}
