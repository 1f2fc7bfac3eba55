package dev.sheaf.bundle.init;

import java.util.Arrays;

/** The types of items for which a source of lines can be written: how one is made of a line. */
enum ItemType {
  STRING("String", "String", "", "", "\"%s\"", "Ada", "Grace"),
  INT("int", "Integer", "", "Integer::valueOf", "%s", "1", "2"),
  LONG("long", "Long", "", "Long::valueOf", "%sL", "1", "2"),
  DOUBLE("double", "Double", "", "Double::valueOf", "%s", "0.5", "2.5"),
  BIG_DECIMAL("java.math.BigDecimal", "BigDecimal::new", "new BigDecimal(\"%s\")", "0.10", "2.50"),
  BIG_INTEGER("java.math.BigInteger", "BigInteger::new", "new BigInteger(\"%s\")", "1", "2"),
  PATH("java.nio.file.Path", "Path::of", "Path.of(\"%s\")", "one.txt", "two.txt"),
  URI("java.net.URI", "URI::create", "URI.create(\"%s\")", "urn:one", "urn:two"),
  UUID(
      "java.util.UUID",
      "UUID::fromString",
      "UUID.fromString(\"%s\")",
      "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
      "6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
  LOCAL_DATE(
      "java.time.LocalDate",
      "LocalDate::parse",
      "LocalDate.parse(\"%s\")",
      "2026-01-31",
      "2026-02-01"),
  INSTANT(
      "java.time.Instant",
      "Instant::parse",
      "Instant.parse(\"%s\")",
      "2026-01-31T12:00:00Z",
      "2026-02-01T12:00:00Z");

  /** As the parameter of {@code process} has it. */
  final String name;

  /** As a stream's type argument has it. */
  final String boxed;

  /** The name to import; empty if there is no need. */
  final String imported;

  /** What makes an item of a line; empty where a line is one. */
  final String conversion;

  /** Two items as they stand in a file. */
  final String first;

  final String second;
  private final String literal;

  ItemType(
      String name,
      String boxed,
      String imported,
      String conversion,
      String literal,
      String first,
      String second) {
    this.name = name;
    this.boxed = boxed;
    this.imported = imported;
    this.conversion = conversion;
    this.literal = literal;
    this.first = first;
    this.second = second;
  }

  ItemType(String imported, String conversion, String literal, String first, String second) {
    this(simple(imported), simple(imported), imported, conversion, literal, first, second);
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** An item as Java writes it. */
  String literal(String item) {
    return literal.formatted(item);
  }

  /** The names by which types are asked for. */
  static String[] names() {
    return Arrays.stream(values()).map(type -> type.name).toArray(String[]::new);
  }

  /** Whether an item's type is known by this simple name. */
  static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(type -> name.equals(type.boxed));
  }

  /**
   * The type of this name: simple or qualified, primitive or boxed.
   *
   * @throws IllegalArgumentException if there is none
   */
  static ItemType of(String name) {
    return Arrays.stream(values())
        .filter(type -> type.isCalled(name))
        .findFirst()
        .orElseThrow(IllegalArgumentException::new);
  }

  private boolean isCalled(String other) {
    return other.equals(name)
        || other.equals(boxed)
        || other.equals(imported.isEmpty() ? "java.lang." + boxed : imported);
  }
}
