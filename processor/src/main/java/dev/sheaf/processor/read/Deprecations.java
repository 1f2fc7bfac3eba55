package dev.sheaf.processor.read;

import com.google.auto.common.MoreTypes;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Whether what is read mentions anything deprecated. Whoever wrote the mention is warned there, and
 * need not be once more in generated code.
 */
final class Deprecations {
  private final Elements elements;
  private boolean found;

  Deprecations(Elements elements) {
    this.elements = elements;
  }

  /** Begins with another type, of which nothing is known. */
  void forget() {
    found = false;
  }

  /** Whether any was mentioned since then. */
  boolean found() {
    return found;
  }

  /** Takes note of a type or member that generated code mentions, with the types around it. */
  void mention(Element element) {
    for (Element each = element; !(each instanceof PackageElement); ) {
      found |= elements.isDeprecated(each);
      each = each.getEnclosingElement();
      if (each == null) {
        return;
      }
    }
  }

  /** Takes note of a type that generated code mentions, with its arguments. */
  void mention(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      mention(MoreTypes.asArray(type).getComponentType());
    } else if (type instanceof DeclaredType declared) {
      mention(declared.asElement());
      declared.getTypeArguments().forEach(this::mention);
    }
  }
}
