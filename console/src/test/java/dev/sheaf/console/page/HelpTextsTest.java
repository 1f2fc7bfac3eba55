package dev.sheaf.console.page;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** The texts of a form, taken out of help. */
final class HelpTextsTest {
  private final HelpTexts texts = new HelpTexts(new BillCommand().help());

  @Test
  void findsWhatTheJobDoes() {
    assertThat(texts.description()).isEqualTo("Bills every order.");
  }

  @Test
  void leavesOutTheNotesThatTheFormShowsByItself() {
    assertThat(texts.of("", "file")).isEqualTo("where orders stand");
    assertThat(texts.of("", "config")).isEqualTo("who is asked for payments");
    assertThat(texts.of("config live", "token")).isEqualTo("who is asking");
  }

  @Test
  void joinsLinesAndKeepsBracketsThatAreNoNotes() {
    assertThat(texts.of("", "count")).isEqualTo("how many orders there are, at most");
    assertThat(texts.of("", "regions")).isEqualTo("the regions (of the north) that count");
  }

  @Test
  void knowsFlagsAndRunOptions() {
    assertThat(texts.of("", "gift")).isEqualTo("whether a gift is added");
    assertThat(texts.of("", "limit")).isEqualTo("Stop after this many items");
  }

  @Test
  void saysNothingOfWhatHelpDoesNotName() {
    assertThat(texts.of("", "token")).isEmpty();
  }
}
