package dev.sheaf.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The types that one call of the runtime's {@code JsonOutput} writes. */
final class JsonScalars {
  private static final Set<String> NUMBERS =
      Set.of(
          "java.lang.Number",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong");

  private static final Set<String> TEXTS =
      Set.of(
          "java.io.File",
          "java.lang.CharSequence",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Enum",
          "java.lang.StringBuffer",
          "java.lang.StringBuilder",
          "java.lang.Void",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.InetAddress",
          "java.net.URI",
          "java.net.URL",
          "java.nio.charset.Charset",
          "java.nio.file.Path",
          "java.sql.Date",
          "java.sql.Time",
          "java.sql.Timestamp",
          "java.util.Currency",
          "java.util.Date",
          "java.util.Locale",
          "java.util.TimeZone",
          "java.util.UUID",
          "java.util.regex.Pattern");

  private JsonScalars() {}

  /** The method that writes values of {@code type}; empty if it takes more than one call. */
  static Optional<String> method(TypeMirror type) {
    TypeKind kind = type.getKind();
    if (kind == TypeKind.DECLARED) {
      return method(MoreTypes.asTypeElement(type));
    }
    if (kind == TypeKind.ARRAY) {
      return ofArray(MoreTypes.asArray(type).getComponentType().getKind());
    }
    if (kind == TypeKind.BOOLEAN) {
      return Optional.of("bool");
    }
    if (kind == TypeKind.CHAR) {
      return Optional.of("text");
    }
    return kind.isPrimitive() ? Optional.of("number") : Optional.empty();
  }

  /** Whether values of {@code type} have a text form that may name a member of an object. */
  static boolean isNaming(TypeMirror type) {
    return method(type).filter(method -> !method.equals("bytes")).isPresent();
  }

  private static Optional<String> ofArray(TypeKind component) {
    if (component == TypeKind.BYTE) {
      return Optional.of("bytes");
    }
    return component == TypeKind.CHAR ? Optional.of("text") : Optional.empty();
  }

  private static Optional<String> method(TypeElement type) {
    String name = type.getQualifiedName().toString();
    if (name.equals("java.lang.String")) {
      return Optional.of("string");
    }
    if (name.equals("java.lang.Boolean")) {
      return Optional.of("bool");
    }
    if (NUMBERS.contains(name)) {
      return Optional.of("number");
    }
    boolean text = type.getKind() == ElementKind.ENUM || TEXTS.contains(name) || isTime(type);
    return text ? Optional.of("text") : Optional.empty();
  }

  /** All values of {@code java.time} have an ISO form; a clock is no value. */
  private static boolean isTime(TypeElement type) {
    return MoreElements.getPackage(type).getQualifiedName().contentEquals("java.time")
        && !type.getSimpleName().contentEquals("Clock");
  }
}
