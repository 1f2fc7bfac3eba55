package dev.sheaf.processor.read;

import com.palantir.javapoet.TypeName;

/**
 * What a run has one instance of.
 *
 * @param type the type, boxed
 * @param qualifier the qualifier as text; empty for none
 */
record Key(TypeName type, String qualifier) {
  Key(TypeName type, String qualifier) {
    this.type = type.box();
    this.qualifier = qualifier;
  }

  @Override
  public String toString() {
    String simple = type.toString().replaceAll("\\b[\\p{Ll}\\w]+\\.(?=\\w)", "");
    return qualifier.isEmpty() ? simple : qualifier.replaceAll("@[\\w.]*\\.", "@") + " " + simple;
  }
}
