package dev.sheaf.processor.diagnostic;

import java.util.Objects;
import javax.lang.model.element.Element;

/** What encloses an element; only a module or package, which no message stands at, has none. */
public final class Owner {
  private Owner() {}

  /** The type of a member, the method of a parameter, the package of a type. */
  public static Element of(Element member) {
    return Objects.requireNonNull(member.getEnclosingElement());
  }
}
