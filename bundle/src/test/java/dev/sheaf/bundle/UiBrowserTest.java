package dev.sheaf.bundle;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser; pictures of it are left in {@code target/pictures}. */
@NullUnmarked
@Tag("slow")
final class UiBrowserTest {
  private final Path pictures = Path.of("target", "pictures");
  private final Jdk jdk;
  private UiProcess program;
  private Browser browser;

  UiBrowserTest(@TempDir Path directory) throws IOException {
    jdk = new Jdk(directory);
    jdk.write("Numbers.java", Samples.NUMBERS);
    jdk.write("Squares.java", UiProcess.SLOW);
  }

  @BeforeEach
  void openThePage() throws Exception {
    assumeTrue(Browser.isThere(), "there is no chromium on the path");
    Files.createDirectories(pictures);
    assertThat(jdk.javac("Numbers.java", "Squares.java").exitCode()).isEqualTo(0);
    program = UiProcess.start(jdk.directory());
    browser = Browser.start(jdk.directory().resolve("profile"));
    browser.look(1100, 900, false);
    browser.open(program.url());
    browser.await("!document.getElementById('asking').hidden");
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.close();
      program.close();
    }
  }

  @Test
  void showsAFormWithHelpAndDefaults() throws Exception {
    assertThat(text("title")).isEqualTo("squares");
    assertThat(text("description")).isEqualTo("Squares every number.");
    assertThat(text("own")).contains("how many numbers to emit");
    assertThat(browser.evaluate("document.querySelector('[name=count]').placeholder"))
        .isEqualTo("10");
    picture("form");
  }

  @Test
  void showsWhatIsWrongBesideItsFieldAndGoesThere() throws Exception {
    fill("count", "many");
    click("start");

    browser.await("document.querySelector('[name=count]').getAttribute('aria-invalid') === 'true'");
    assertThat(browser.evaluate("document.activeElement.name")).isEqualTo("count");
    assertThat(text("own")).contains("--count many: expected a whole number");
    picture("problem");
  }

  @Test
  void showsARunFromItsStartToItsEnd() throws Exception {
    fill("count", "300");
    fill("run-concurrency", "2");
    click("start");
    browser.await("document.querySelectorAll('.failure').length > 20");
    browser.await("document.querySelector('#plot .curve') !== null");
    picture("running");
    click("pause");
    browser.await("document.getElementById('phase').textContent === 'paused'");
    browser.await("state.inFlight === 0");
    String still = text("through");
    picture("paused");
    browser.await("state.millis > " + browser.evaluate("state.millis") + " + 1000");
    assertThat(text("through")).isEqualTo(still);
    assertThat(text("pause")).isEqualTo("Resume");
    click("pause");

    browser.await("document.getElementById('phase').textContent === 'done, with failures'");
    assertThat(text("through")).isEqualTo("300");
    assertThat(text("log")).contains("came to 291");
    assertThat(text("failures")).contains("300 is <b>fivefold</b>");
    assertThat(program.exitCode()).isEqualTo(1);
  }

  @Test
  void fitsAPhoneAndTheDark() throws Exception {
    browser.look(390, 844, true);
    fill("count", "300");
    fill("run-concurrency", "2");
    assertThat(overflow()).isEqualTo("false");
    click("start");
    browser.await("document.querySelectorAll('.failure').length > 5");

    assertThat(overflow()).isEqualTo("false");
    assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(20, 24, 26)");
    picture("phone");
  }

  /** Whether the page is wider than its window. */
  private String overflow() throws Exception {
    return browser.evaluate("document.documentElement.scrollWidth > innerWidth");
  }

  private String text(String id) throws Exception {
    return browser.evaluate("document.getElementById('" + id + "').textContent");
  }

  private void click(String id) throws Exception {
    browser.evaluate("document.getElementById('" + id + "').click()");
  }

  private void fill(String field, String value) throws Exception {
    browser.evaluate("document.querySelector('[name=" + field + "]').value = '" + value + "'");
  }

  private void picture(String name) throws Exception {
    browser.picture(pictures.resolve(name + ".png"));
  }
}
