package dev.sheaf.processor.read;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Asks compilers how a comment is written; those before JDK 23 do not know. */
final class CommentKind {
  private static final Optional<Method> QUESTION =
      Arrays.stream(Elements.class.getMethods())
          .filter(method -> method.getName().equals("getDocCommentKind"))
          .findFirst();

  private CommentKind() {}

  /** Whether an element's comment is one of lines that begin with three slashes, in Markdown. */
  static boolean isMarkdown(Elements elements, Element element) {
    return QUESTION
        .map(question -> answer(question, elements, element))
        .orElse("")
        .equals("END_OF_LINE");
  }

  private static String answer(Method question, Elements elements, Element element) {
    try {
      return String.valueOf(question.invoke(elements, element));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The compiler cannot be asked for a comment's kind.", e);
    }
  }
}
