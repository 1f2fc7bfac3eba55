package dev.sheaf.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Writes generated types and pages of the manual; the one class that touches the {@link Filer}. */
public final class SourceFiles {
  private static final String JAVA_LANG = "import java.lang.";

  private final Filer filer;
  private final Map<ClassName, String> written = new HashMap<>();
  private final Reporter reporter;
  private final Predicate<String> userTypes;
  private final Predicate<String> types;
  private final boolean writesAgain;

  /**
   * Writes to {@code filer}, and reports to {@code reporter} what cannot be written; {@code
   * userTypes} tells the names that sources of this compilation have taken, {@code types} those of
   * all types there are. Where {@code writesAgain}, a type may be written twice with the same
   * content, of which the compiler takes the first.
   */
  public SourceFiles(
      Filer filer,
      Reporter reporter,
      Predicate<String> userTypes,
      Predicate<String> types,
      boolean writesAgain) {
    this.filer = filer;
    this.reporter = reporter;
    this.userTypes = userTypes;
    this.types = types;
    this.writesAgain = writesAgain;
  }

  /**
   * Whether sources of this compilation have taken some of {@code names}, which is reported. Of
   * types that refer to each other it is better then to write none.
   */
  public boolean areTaken(List<ClassName> names, Element origin) {
    List<ClassName> taken =
        names.stream().filter(name -> userTypes.test(name.canonicalName())).toList();
    taken.forEach(name -> refused(name, origin));
    Optional<ClassName> again = names.stream().filter(name -> isWritten(name, origin)).findFirst();
    again.ifPresent(name -> refused(name, origin));
    return !taken.isEmpty() || again.isPresent();
  }

  /** Whether something else of this compilation gave rise to a type of this name. */
  private boolean isWritten(ClassName name, Element origin) {
    return !written.getOrDefault(name, origin.toString()).equals(origin.toString());
  }

  /** Writes a type that is made from {@code origins} and from nothing else. */
  public void write(ClassName name, TypeSpec type, List<? extends Element> origins) {
    TypeSpec.Builder withOrigins = type.toBuilder();
    origins.forEach(withOrigins::addOriginatingElement);
    try {
      file(name.packageName(), withOrigins.build()).writeTo(filer);
      written.put(name, origins.get(0).toString());
    } catch (FilerException e) {
      refused(name, origins.get(0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the page of the manual for {@code command}, where {@code man -M
   * CLASSES/META-INF/man/PACKAGE} finds it: two packages may have commands of one name.
   */
  public void writeManual(ClassName service, String command, String page, Element origin) {
    String in = service.packageName().isEmpty() ? "" : service.packageName() + "/";
    String file = "META-INF/man/" + in + "man1/" + command + ".1";
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", file, origin).openOutputStream()) {
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } catch (FilerException e) {
      // The command's name is taken, of which its service is told, or it is written again.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of {@code java.lang} are imported only where the package has one of them, too. */
  private JavaFile file(String packageName, TypeSpec type) {
    JavaFile file = JavaFile.builder(packageName, type).indent("  ").build();
    return file.toString()
            .lines()
            .filter(line -> line.startsWith(JAVA_LANG))
            .map(line -> line.substring(JAVA_LANG.length(), line.length() - 1))
            .anyMatch(name -> types.test(packageName.isEmpty() ? name : packageName + "." + name))
        ? file
        : file.toBuilder().skipJavaLangImports(true).build();
  }

  /** The name is taken by a source of the user's, or the compiler keeps the class it has. */
  private void refused(ClassName name, Element origin) {
    if (writesAgain) {
      return;
    }
    if (userTypes.test(name.canonicalName()) || isWritten(name, origin)) {
      reporter.report(
          JobMessage.NAME_TAKEN, Place.of(origin), name.simpleName(), origin.getSimpleName());
    } else {
      reporter.report(JobMessage.STAYS_AS_IT_WAS, Place.of(origin), name.simpleName());
    }
  }
}
