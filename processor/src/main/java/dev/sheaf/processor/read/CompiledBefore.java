package dev.sheaf.processor.read;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Finds the types of a package by their class files, where the compiler lists just those that it
 * has come across: Eclipse does when it compiles what has changed. It knows the others by name.
 */
final class CompiledBefore {
  private final Elements elements;
  private final Filer filer;

  CompiledBefore(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    filer = environment.getFiler();
  }

  /** The top-level types of {@code owner} that have a class file. */
  List<TypeElement> in(PackageElement owner) {
    List<TypeElement> found = new ArrayList<>();
    for (String name : names(owner)) {
      TypeElement type = elements.getTypeElement(name);
      if (type != null) {
        found.add(type);
      }
    }
    return found;
  }

  private List<String> names(PackageElement owner) {
    List<String> names = new ArrayList<>();
    String prefix = owner.isUnnamed() ? "" : owner.getQualifiedName() + ".";
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory(owner), "*.class")) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (name.indexOf('$') < 0 && name.indexOf('-') < 0) {
          names.add(prefix + name.substring(0, name.length() - ".class".length()));
        }
      }
    } catch (IOException e) {
      // There is no directory as long as nothing of the package was compiled.
      return List.of();
    }
    return names;
  }

  private Path directory(PackageElement owner) throws IOException {
    String any = "package-info.class";
    FileObject file =
        filer.getResource(StandardLocation.CLASS_OUTPUT, owner.getQualifiedName(), any);
    return Path.of(file.toUri()).resolveSibling("");
  }
}
