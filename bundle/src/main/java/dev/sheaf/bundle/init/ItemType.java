package dev.sheaf.bundle.init;

import java.util.List;

/**
 * A type of items: how one is made of a line.
 *
 * @param name as the parameter of {@code process} has it
 * @param boxed as a stream's type argument has it
 * @param imported the name to import; empty if there is no need
 * @param conversion what makes an item of a line; empty where a line is one
 * @param literal an item as Java writes it, with {@code %s} for its text
 * @param text what gives an item's text in an expression
 * @param first an item as it stands in a file
 * @param second another one
 */
record ItemType(
    String name,
    String boxed,
    String imported,
    String conversion,
    String literal,
    String text,
    String first,
    String second) {

  private static final List<ItemType> KNOWN =
      List.of(
          of("String", "String", "", "\"%s\"", "Ada", "Grace"),
          of("int", "Integer", "Integer::valueOf", "%s", "1", "2"),
          of("long", "Long", "Long::valueOf", "%sL", "1", "2"),
          of("double", "Double", "Double::valueOf", "%s", "0.5", "2.5"),
          of("java.math.BigDecimal", "BigDecimal::new", "new BigDecimal", "0.10", "2.50"),
          of("java.math.BigInteger", "BigInteger::new", "new BigInteger", "1", "2"),
          of("java.nio.file.Path", "Path::of", "Path.of", "one.txt", "two.txt"),
          of("java.net.URI", "URI::create", "URI.create", "urn:one", "urn:two"),
          of(
              "java.util.UUID",
              "UUID::fromString",
              "UUID.fromString",
              "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
              "6ba7b811-9dad-11d1-80b4-00c04fd430c8"),
          of(
              "java.time.LocalDate",
              "LocalDate::parse",
              "LocalDate.parse",
              "2026-01-31",
              "2026-02-01"),
          of(
              "java.time.Instant",
              "Instant::parse",
              "Instant.parse",
              "2026-01-31T12:00:00Z",
              "2026-02-01T12:00:00Z"));

  private static ItemType of(
      String name, String boxed, String conversion, String literal, String first, String second) {
    return new ItemType(name, boxed, "", conversion, literal, "item", first, second);
  }

  private static ItemType of(
      String imported, String conversion, String factory, String first, String second) {
    String name = imported.substring(imported.lastIndexOf('.') + 1);
    return new ItemType(
        name, name, imported, conversion, factory + "(\"%s\")", "item", first, second);
  }

  /** A record of the project's own, which holds a line. */
  private static ItemType own(String name) {
    return new ItemType(
        name, name, "", name + "::new", "new " + name + "(\"%s\")", "item.text()", "Ada", "Grace");
  }

  /** The names of the types that are there without a record. */
  static String[] names() {
    return KNOWN.stream().map(ItemType::name).toArray(String[]::new);
  }

  /** Whether a type that is there already has this simple name. */
  static boolean isKnown(String name) {
    return KNOWN.stream().anyMatch(type -> name.equals(type.boxed));
  }

  /**
   * The type of this name: one that is there already, simple or qualified, primitive or boxed; or
   * else one for which the project gets a record.
   *
   * @throws IllegalArgumentException if no record can have the name, saying why where that tells
   *     more than the names that could
   */
  static ItemType of(String name) {
    for (ItemType type : KNOWN) {
      if (type.isCalled(name)) {
        return type;
      }
    }
    return own(Project.checkedType(name));
  }

  private boolean isCalled(String other) {
    return other.equals(name)
        || other.equals(boxed)
        || other.equals(imported.isEmpty() ? "java.lang." + boxed : imported);
  }

  /** Whether the project gets a record for it. */
  boolean isOwn() {
    return !isKnown(boxed);
  }

  /** An item as Java writes it. */
  String literal(String item) {
    return literal.formatted(item);
  }
}
