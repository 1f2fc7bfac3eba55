package dev.sheaf.processor.diagnostic;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Finds the line of a record in the tables of Eclipse's compiler. Its {@code Messager} puts no
 * message there, and elements do not tell their lines.
 */
final class EclipseLines {
  private EclipseLines() {}

  /**
   * The line of a component of {@code record}, or else of the record: {@code Numbers.java:7}. Empty
   * where the tables are not what they were, so that a message has to do without.
   */
  static Optional<String> of(Element record, Element meant) {
    try {
      Object declaration = read(read(read(record, "_binding"), "scope"), "referenceContext");
      Object file = read(declaration, "compilationResult");
      int start = (int) read(part(declaration, meant.getSimpleName().toString()), "sourceStart");
      Path path = Path.of(String.valueOf((char[]) read(file, "fileName")));
      return Optional.of(path.getFileName() + ":" + line(file, start));
    } catch (ReflectiveOperationException | ClassCastException | NullPointerException e) {
      return Optional.empty();
    }
  }

  private static Object part(Object declaration, String name) throws ReflectiveOperationException {
    for (Object component : (Object[]) read(declaration, "recordComponents")) {
      if (String.valueOf((char[]) read(component, "name")).equals(name)) {
        return component;
      }
    }
    return declaration;
  }

  private static int line(Object file, int start) throws ReflectiveOperationException {
    Object ends = file.getClass().getMethod("getLineSeparatorPositions").invoke(file);
    return -Arrays.binarySearch((int[]) ends, start);
  }

  private static Object read(Object from, String field) throws ReflectiveOperationException {
    return Objects.requireNonNull(from.getClass().getField(field).get(from));
  }
}
