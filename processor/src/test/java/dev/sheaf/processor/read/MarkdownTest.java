package dev.sheaf.processor.read;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownTest {

  @Test
  void dropsTheMarksOfEmphasis() {
    assertThat(plain("*a*, **two words**, ***b***, _c_ and __d__."))
        .isEqualTo("a, two words, b, c and d.");
  }

  @Test
  void leavesMarksThatMeanThemselves() {
    assertThat(plain("2 * 3 * 4, a*b*c, snake_case_name and \\*now\\*"))
        .isEqualTo("2 * 3 * 4, a*b*c, snake_case_name and *now*");
  }

  @Test
  void showsCodeAsItStands() {
    assertThat(plain("`List<String>`, `*x*`, ``a ` b`` and `{@code y}`"))
        .isEqualTo("List<String>, *x*, a ` b and {@code y}");
  }

  @Test
  void showsTheTextOfLinks() {
    assertThat(plain("[List], [List#size()], [the docs](https://x.y/z) and [a list][List]"))
        .isEqualTo("List, List.size(), the docs and a list");
  }

  @Test
  void understandsTagsAndElementsAsJavadocDoes() {
    assertThat(plain("{@code x<y>} and <b>more</b> &amp; more")).isEqualTo("x<y> and more & more");
  }

  @Test
  void dropsWhatMarksTheBeginningOfALine() {
    assertThat(Markdown.line("- one")).isEqualTo("one");
    assertThat(Markdown.line("12. two")).isEqualTo("two");
    assertThat(Markdown.line("## Three")).isEqualTo("Three");
    assertThat(Markdown.line("-4 degrees")).isEqualTo("-4 degrees");
  }

  private static String plain(String markdown) {
    return JavadocText.plain(Markdown.javadoc(markdown));
  }
}
