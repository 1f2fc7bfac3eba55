package dev.sheaf.runtime.job;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a run when its process is killed, stopped, or out of something. */
@NullUnmarked
@Timeout(120)
final class ProcessTest {
  private static final int ITEMS = 20_000;

  @TempDir Path folder;

  @Test
  void aFewKillsLoseNothingAndRepeatLittle() throws Exception {
    killUntilDone(4, 16, new Random(7));
  }

  @Test
  @Tag("slow")
  void fiftyKillsLoseNothingAndRepeatLittle() throws Exception {
    killUntilDone(50, 2, new Random(11));
  }

  private void killUntilDone(int kills, int inFlight, Random random) throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    List<String> args = new ArrayList<>(List.of("--millis", "1", "-j", "" + inFlight));
    args.addAll(List.of("--count", "" + ITEMS, "--trace", trace.toString()));
    List<Integer> ends = new ArrayList<>();
    for (int killed = 0; killed < kills; killed++) {
      long before = Files.size(trace);
      Process process = start(args);
      while (process.isAlive() && Files.size(trace) == before) {
        Thread.sleep(1);
      }
      // Some sessions are longer than the second that may be lost.
      Thread.sleep(killed % 12 == 11 ? 1_500 : random.nextInt(100));
      process.destroyForcibly().waitFor();
      ends.add(Files.readAllLines(trace).size());
      args = List.of("--resume", "last");
    }
    int code = start(args).waitFor();
    assertWithMessage(errors()).that(code).isEqualTo(0);
    List<String> results = Files.readAllLines(run().resolve("results.jsonl"));
    assertThat(results).hasSize(ITEMS);
    assertThat(new HashSet<>(results)).hasSize(ITEMS);
    assertThat(Files.readString(run().resolve("run.json"))).contains("\"status\":\"succeeded\"");
    assertRepeatsAreRecent(Files.readAllLines(trace), ends, inFlight);
  }

  /** Nothing but what was in flight, or ended in the second before a kill, runs again after it. */
  private static void assertRepeatsAreRecent(
      List<String> starts, List<Integer> ends, int inFlight) {
    Set<String> ranLater = new HashSet<>();
    int to = starts.size();
    for (int session = ends.size() - 1; session >= 0; session--) {
      starts.subList(ends.get(session), to).forEach(start -> ranLater.add(number(start)));
      to = ends.get(session);
      List<String> ran = starts.subList(session == 0 ? 0 : ends.get(session - 1), to);
      long killed = ran.isEmpty() ? 0 : millis(ran.get(ran.size() - 1));
      long old =
          ran.stream()
              .filter(start -> millis(start) < killed - 1_000)
              .filter(start -> ranLater.contains(number(start)))
              .count();
      assertThat(old).isAtMost(inFlight);
    }
  }

  private static String number(String start) {
    return start.substring(0, start.indexOf(' '));
  }

  private static long millis(String start) {
    return Long.parseLong(start.substring(start.indexOf(' ') + 1));
  }

  @Test
  void sigtermEndsWhatIsInFlightAndTheRestIsResumed() throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    Process process =
        start(List.of("--millis", "100", "-j", "4", "--count", "200", "--trace", trace.toString()));
    awaitLines(trace, 10);
    process.destroy();
    assertThat(process.waitFor()).isEqualTo(143);
    String json = Files.readString(run().resolve("run.json"));
    assertThat(json).contains("\"status\":\"stopped\"");
    assertThat(json).contains("\"total\":200");
    int done = Files.readAllLines(run().resolve("results.jsonl")).size();
    assertThat(done).isEqualTo(Files.readAllLines(trace).size());
    assertThat(start(List.of("--resume", "last", "--millis", "0")).waitFor()).isEqualTo(0);
    assertThat(Files.readAllLines(trace)).hasSize(200);
  }

  @Test
  void aSignalSentTwiceAtOnceCountsAsOne() throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    Process process =
        start(List.of("--millis", "100", "-j", "4", "--count", "200", "--trace", trace.toString()));
    awaitLines(trace, 10);
    String twice = "kill -TERM PID; kill -TERM PID".replace("PID", "" + process.pid());
    assertThat(new ProcessBuilder("sh", "-c", twice).start().waitFor()).isEqualTo(0);
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(Files.readString(run().resolve("run.json"))).contains("\"status\":\"stopped\"");
  }

  @Test
  void aSecondCtrlCEndsTheProgramAtOnce() throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    Process process =
        start(
            List.of(
                "--count", "2", "--trouble", "0", "--harm", "hang", "--trace", trace.toString()));
    awaitLines(trace, 2);
    Thread.sleep(300);
    signal(process, "INT");
    assertThat(process.waitFor(1, TimeUnit.SECONDS)).isFalse();
    signal(process, "INT");
    assertThat(process.waitFor()).isEqualTo(130);
    assertThat(start(List.of("--resume", "last", "--harm", "none", "--trouble", "-1")).waitFor())
        .isEqualTo(0);
  }

  @Test
  void anExitInTheMiddleIsSaidAndTheRunCanGoOn() throws Exception {
    List<String> options = List.of("--count", "30", "--millis", "30", "-j", "1");
    List<String> exiting = new ArrayList<>(options);
    exiting.addAll(List.of("--trouble", "20", "--harm", "exit"));
    assertThat(start(exiting).waitFor()).isEqualTo(0);
    assertThat(errors()).contains("ends in the middle of the run, by System.exit");
    assertThat(errors()).contains("--resume");
    assertThat(start(List.of("--resume", "last", "--harm", "none", "--trouble", "-1")).waitFor())
        .isEqualTo(0);
    assertThat(Files.readAllLines(run().resolve("results.jsonl"))).hasSize(30);
  }

  @Test
  void runningOutOfMemoryBreaksTheRunOffAndKeepsWhatIsDone() throws Exception {
    Process process =
        start(List.of("--count", "100", "--trouble", "50", "--harm", "memory", "-j", "1"));
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(errors()).contains("OutOfMemoryError");
    assertThat(Files.readAllLines(run().resolve("results.jsonl"))).hasSize(50);
    assertThat(Files.readString(run().resolve("run.json"))).contains("\"status\":\"broken\"");
  }

  @Test
  void aFullDiskStopsTheRunAndKeepsWhatIsRecorded() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mount.waitFor() == 0, "may not mount");
    try {
      Process process = start(List.of("--count", "100000", "-d", disk.toString()));
      assertThat(process.waitFor()).isEqualTo(3);
      assertThat(errors()).contains("No space left on device");
      Path run = only(disk);
      String results = Files.readString(run.resolve("results.jsonl"));
      assertThat(results).endsWith("}\n");
      assertThat(Files.readString(run.resolve("run.json"))).contains("\"status\":\"broken\"");
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void aDirectoryThatBecomesReadOnlyMidwayLosesNothing() throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    Process process =
        start(List.of("--count", "30", "--millis", "50", "-j", "1", "--trace", trace.toString()));
    awaitLines(trace, 3);
    Path run = run();
    assumeTrue(freeze(run, true), "may not make a directory immutable");
    int code;
    try {
      code = process.waitFor();
    } finally {
      freeze(run, false);
    }
    assertThat(code).isEqualTo(0);
    assertThat(Files.readAllLines(run.resolve("results.jsonl"))).hasSize(30);
    assertThat(Files.readString(run.resolve("run.json"))).contains("\"status\":\"succeeded\"");
    assertThat(errors()).contains("cannot write run.log");
  }

  @Test
  void aRunFileThatBecomesReadOnlyMidwayIsSaidAndTheRunCanGoOn() throws Exception {
    Path trace = Files.createFile(folder.resolve("trace"));
    Process process =
        start(List.of("--count", "30", "--millis", "50", "-j", "1", "--trace", trace.toString()));
    awaitLines(trace, 3);
    Path run = run();
    Path json = run.resolve("run.json");
    assumeTrue(freeze(run, true) && freeze(json, true), "may not make files immutable");
    int code;
    try {
      code = process.waitFor();
    } finally {
      freeze(json, false);
      freeze(run, false);
    }
    assertThat(code).isEqualTo(3);
    assertThat(errors()).contains("run.json");
    assertThat(start(List.of("--resume", "last")).waitFor()).isEqualTo(0);
    assertThat(Files.readAllLines(run.resolve("results.jsonl"))).hasSize(30);
    assertThat(Files.readAllLines(trace)).hasSize(30);
  }

  /** Makes a file or directory immutable, which also holds for a superuser, as tests often are. */
  private static boolean freeze(Path path, boolean frozen) throws Exception {
    ProcessBuilder chattr = new ProcessBuilder("chattr", frozen ? "+i" : "-i", path.toString());
    try {
      return chattr.redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void anUnusableOutputDirectoryIsSaidAndEndsWithThree() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    assertThat(start(List.of("-d", file.toString())).waitFor()).isEqualTo(3);
    assertThat(errors()).contains("cannot make a run's directory in " + file);
  }

  @Test
  void resultsOnStandardOutputAreTheLinesOfTheFile() throws Exception {
    assertThat(start(List.of("--count", "3", "-j", "1", "--results", "-")).waitFor()).isEqualTo(0);
    assertThat(Files.readAllLines(folder.resolve("out")))
        .containsExactly(
            "{\"position\":0,\"result\":0}",
            "{\"position\":1,\"result\":1}",
            "{\"position\":2,\"result\":2}");
  }

  @Test
  void whatUserCodePrintsGoesToStandardErrorAndTheLogOfTheRun() throws Exception {
    List<String> args = List.of("--trouble", "3", "--harm", "print", "--results", "-");
    assertThat(start(args).waitFor()).isEqualTo(0);
    assertThat(Files.readAllLines(folder.resolve("out"))).hasSize(10);
    assertThat(errors()).contains("here is trouble\n");
    assertThat(start(List.of("--resume", "last")).waitFor()).isEqualTo(0);
    String log = Files.readString(run().resolve("run.log"));
    assertThat(log).startsWith("here is trouble\nnumbers: succeeded: 10 of 10 items done;");
    assertThat(log).contains("numbers: succeeded: 10 of 10 items done, 10 of them earlier;");
  }

  @Test
  void theSummaryNamesCausesAndCommands() throws Exception {
    assertThat(start(List.of("--count", "5", "--trouble", "3")).waitFor()).isEqualTo(1);
    assertThat(errors()).contains("4 of 5 items done, 1 failed");
    assertThat(errors()).contains("failed 1: numbers: java.io.IOException: trouble");
    assertThat(errors()).contains("NumbersCommand --retry-failed ");
  }

  @Test
  void retriesWithoutAPolicyAreWrongUsage() throws Exception {
    assertThat(start(List.of("--retries", "3")).waitFor()).isEqualTo(2);
    assertThat(errors()).contains("has no @Retry");
  }

  private Process start(List<String> args) throws IOException {
    // What is started in the background inherits a Ctrl-C that is ignored, and so would a JVM.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx64m");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(NumbersCommand.class.getName());
    command.addAll(args);
    if (!args.contains("-d")) {
      command.addAll(List.of("-d", folder.resolve("runs").toString()));
    }
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private static void signal(Process process, String name) throws Exception {
    int sent = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
    assertWithMessage("kill").that(sent).isEqualTo(0);
  }

  private static void awaitLines(Path file, int lines) throws Exception {
    while (Files.readAllLines(file).size() < lines) {
      Thread.sleep(5);
    }
  }

  private String errors() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  private Path run() {
    return only(folder.resolve("runs"));
  }

  private static Path only(Path directory) {
    File[] files = directory.toFile().listFiles(File::isDirectory);
    assertThat(files).hasLength(1);
    return files[0].toPath();
  }
}
