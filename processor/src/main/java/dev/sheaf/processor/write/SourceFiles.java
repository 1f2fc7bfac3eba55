package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes generated types; the one class that touches the {@link Filer}. */
public final class SourceFiles {
  private final Filer filer;

  /** Writes to {@code filer}. */
  public SourceFiles(Filer filer) {
    this.filer = filer;
  }

  /** Writes a type that is made from {@code origins} and from nothing else. */
  public void write(ClassName name, TypeSpec type, List<? extends Element> origins) {
    TypeSpec.Builder withOrigins = type.toBuilder();
    origins.forEach(withOrigins::addOriginatingElement);
    try {
      JavaFile.builder(name.packageName(), withOrigins.build())
          .skipJavaLangImports(false)
          .indent("  ")
          .build()
          .writeTo(filer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
