package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import dev.sheaf.processor.diagnostic.Owner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** What the code generated into one package can name. */
record Reach(PackageElement from) {

  /** The reach of what is generated beside {@code element}. */
  static Reach beside(Element element) {
    return new Reach(MoreElements.getPackage(element));
  }

  /** Whether a type, or a member and the type that declares it, can be named. */
  boolean allows(Element element) {
    boolean near = MoreElements.getPackage(element).equals(from);
    for (Element each = element; isPart(each); each = Owner.of(each)) {
      boolean open = each.getModifiers().contains(Modifier.PUBLIC);
      if (each.getModifiers().contains(Modifier.PRIVATE) || !(near || open)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPart(Element element) {
    return element.getKind() != ElementKind.PACKAGE;
  }

  /** How visible a type or member must be at least. */
  String remedy(Element hidden) {
    return beside(hidden).equals(this) ? "package-private or public" : "public";
  }

  /** The package's name as messages show it. */
  String packageName() {
    return from.isUnnamed() ? "(unnamed)" : from.getQualifiedName().toString();
  }
}
