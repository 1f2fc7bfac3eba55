package dev.sheaf.runtime.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArgumentsTest {
  private static final int TEXT = 0;
  private static final int INT = 1;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  private static final class Texts extends Arguments {
    @Override
    protected Object convert(boolean own, int number, String text) {
      return number == INT ? Integer.valueOf(text) : text;
    }
  }

  private static Arguments declared() {
    Arguments arguments = new Texts();
    arguments.value("file-path", TEXT).defaults("none");
    arguments.value("count", INT).expects("a whole number").defaults("10");
    arguments.value("limit", INT).expects("a whole number").optional();
    arguments.flag("force");
    arguments.optionalFlag("color");
    arguments.list("tag", TEXT);
    arguments.map("define", TEXT, INT).expects("KEY=VALUE with a whole number");
    arguments.value("path", TEXT).env("PATH").optional();
    Option config = arguments.choice("config", "dev", "prod").optional();
    arguments.value("url", TEXT).within(config, "prod");
    arguments.value("password", TEXT).secret().optional();
    arguments.value("source", TEXT).operand().optional();
    arguments.list("rest", TEXT).operand();
    arguments.common("run-");
    arguments.value("limit", INT).expects("a whole number").optional();
    arguments.value("concurrency", INT).letter('j').optional();
    arguments.flag("quiet").letter('q');
    arguments.flag("verbose").letter('v');
    return arguments;
  }

  private static Arguments parsed(String... words) {
    Arguments arguments = declared();
    arguments.parse(words);
    assertThat(arguments.settle()).isEmpty();
    return arguments;
  }

  private static Object get(Arguments arguments, String name) {
    return arguments.get(name);
  }

  private static Option option(Arguments arguments, String name) {
    return Objects.requireNonNull(arguments.find(name));
  }

  private Path file(String content) throws IOException {
    return Files.writeString(directory.resolve("args"), content);
  }

  @Test
  void takesAValueAfterABlankOrAnEqualsSign() {
    assertThat(get(parsed("--file-path", "a b"), "file-path")).isEqualTo("a b");
    assertThat(get(parsed("--file-path=a=b"), "file-path")).isEqualTo("a=b");
    assertThat(get(parsed("--file-path="), "file-path")).isEqualTo("");
  }

  @Test
  void takesTheWordAfterAnUnknownOptionForItsValueWhereThereAreNoOperands() {
    assertThat(wrong("--config", "foo")).containsExactly("--config: there is no such option");
    assertThat(wrong("-c", "foo")).containsExactly("-c: there is no parameter named config");
    assertThat(wrong("--forse", "foo"))
        .containsExactly(
            "--forse: there is no such option; did you mean --force?",
            "foo: not expected; there are no operands");
  }

  private static List<String> wrong(String... words) {
    Arguments arguments = new Texts();
    arguments.flag("force");
    arguments.parse(words);
    return arguments.settle();
  }

  @Test
  void takesTheDefaultWhereNothingIsGiven() {
    Arguments arguments = parsed();
    assertThat(get(arguments, "count")).isEqualTo(10);
    assertThat(option(arguments, "count").origin()).isEqualTo("default");
    assertThat(get(arguments, "color")).isNull();
  }

  @Test
  void theLastValueOfASingleOptionWins() {
    Arguments arguments = parsed("--count", "1", "-p", "count=2", "--count=3");
    assertThat(get(arguments, "count")).isEqualTo(3);
    assertThat(option(arguments, "count").texts()).containsExactly("3");
  }

  @Test
  void theWordAfterAnOptionIsAlwaysItsValue() {
    assertThat(get(parsed("--file-path", "--force"), "file-path")).isEqualTo("--force");
    assertThat(get(parsed("--file-path", "--"), "file-path")).isEqualTo("--");
    assertThat(get(parsed("--file-path", "@nowhere"), "file-path")).isEqualTo("@nowhere");
    assertThat(get(parsed("--count", "-5"), "count")).isEqualTo(-5);
  }

  @Test
  void flagsAreSetNegatedOrAssigned() {
    assertThat(get(parsed("--force"), "force")).isEqualTo(true);
    assertThat(get(parsed("--force", "--no-force"), "force")).isEqualTo(false);
    assertThat(get(parsed("--force=false"), "force")).isEqualTo(false);
    assertThat(get(parsed("--no-force", "--force=TRUE"), "force")).isEqualTo(true);
    assertThat(get(parsed("--no-color"), "color")).isEqualTo(false);
  }

  @Test
  void parametersGoByNameInAnyStyle() {
    for (String name : List.of("filePath", "file-path", "file_path", "FILE_PATH")) {
      assertThat(get(parsed("-p", name + "=x"), "file-path")).isEqualTo("x");
      assertThat(get(parsed("--param=" + name + "=x=y"), "file-path")).isEqualTo("x=y");
      assertThat(get(parsed("-p" + name + "=x"), "file-path")).isEqualTo("x");
    }
  }

  @Test
  void cIsShortForConfig() {
    assertThat(get(parsed("-c", "dev"), "config")).isEqualTo("dev");
    assertThat(get(parsed("-c=PROD", "--url", "u"), "config")).isEqualTo("prod");
  }

  @Test
  void runOptionsHaveLettersAndAPrefix() {
    assertThat(get(parsed("-j4"), "run-concurrency")).isEqualTo(4);
    assertThat(get(parsed("-j", "4"), "run-concurrency")).isEqualTo(4);
    assertThat(get(parsed("-j=4"), "concurrency")).isEqualTo(4);
    assertThat(get(parsed("-qvj4"), "verbose")).isEqualTo(true);
    assertThat(get(parsed("--run-concurrency=4"), "concurrency")).isEqualTo(4);
  }

  @Test
  void theJobsOwnParameterWinsABareName() {
    Arguments arguments = parsed("--limit", "1", "--run-limit", "2");
    assertThat(get(arguments, "limit")).isEqualTo(1);
    assertThat(get(arguments, "run-limit")).isEqualTo(2);
    assertThat(get(parsed("--limit", "1"), "run-limit")).isNull();
  }

  @Test
  void operandsMixWithOptions() {
    Arguments arguments = parsed("a", "--force", "b", "-3", "-", "--", "--count", "@x");
    assertThat(get(arguments, "source")).isEqualTo("a");
    assertThat(arguments.<String>all("rest"))
        .containsExactly("b", "-3", "-", "--count", "@x")
        .inOrder();
  }

  @Test
  void anOperandGivenByNameLeavesTheWordsToTheOthers() {
    Arguments arguments = parsed("-p", "source=s", "a");
    assertThat(get(arguments, "source")).isEqualTo("s");
    assertThat(arguments.<String>all("rest")).containsExactly("a");
  }

  @Test
  void collectionsAddUp() {
    Arguments arguments =
        parsed("--tag", "a", "--tag=b", "-p", "tag=c", "--define", "x=1", "--define=x=2");
    assertThat(arguments.<String>all("tag")).containsExactly("a", "b", "c").inOrder();
    assertThat(arguments.<String, Integer>entries("define")).containsExactly("x", 2);
  }

  @Test
  void theEnvironmentComesBeforeTheDefaultAndAfterTheCommandLine() {
    assertThat(get(parsed(), "path")).isEqualTo(System.getenv("PATH"));
    assertThat(option(parsed(), "path").origin()).isEqualTo("environment");
    assertThat(get(parsed("--path", "x"), "path")).isEqualTo("x");
  }

  @Test
  void readsWordsFromAFile() throws IOException {
    Path file = file("--count 7 # seven\n# all of it\n'a b' \"c \\\"d\\\"\" e\\ f '' x#y \\\n z\n");
    Arguments arguments = parsed("@" + file, "@@last");
    assertThat(get(arguments, "count")).isEqualTo(7);
    assertThat(get(arguments, "source")).isEqualTo("a b");
    assertThat(arguments.<String>all("rest"))
        .containsExactly("c \"d\"", "e f", "", "x#y", "z", "@last")
        .inOrder();
  }

  @Test
  void anOptionAtTheEndOfAFileTakesTheNextWord() throws IOException {
    assertThat(get(parsed("@" + file("--count"), "8"), "count")).isEqualTo(8);
  }

  @Test
  void optionsOfAnUntakenChoiceAreAcceptedFromAFile() throws IOException {
    Arguments arguments = parsed("@" + file("--url u"), "--config", "dev");
    assertThat(arguments.find("url")).isNull();
  }

  @Test
  void siblingsOfAChoiceMayShareANameWithTypesOfTheirOwn() {
    Arguments arguments = new Texts();
    Option config = arguments.choice("config", "dev", "prod").defaults("dev");
    arguments.value("size", TEXT).within(config, "dev");
    arguments.value("size", INT).within(config, "prod");
    arguments.parse(new String[] {"--size", "5", "--config", "prod"});
    assertThat(arguments.settle()).isEmpty();
    assertThat(get(arguments, "size")).isEqualTo(5);
  }

  @Test
  void aSecretComesFromAFileWithoutOneNewline() throws IOException {
    Arguments arguments = parsed("--password-file", file("s3cret\n\n").toString());
    assertThat(get(arguments, "password")).isEqualTo("s3cret\n");
    assertThat(option(arguments, "password").texts()).containsExactly("***");
    assertThat(get(parsed("-p", "passwordFile=" + file("x")), "password")).isEqualTo("x");
  }
}
