package dev.sheaf.examples.geocode;

/**
 * Where an address is.
 *
 * @param address the address asked for
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Place(String address, double latitude, double longitude) {

  /** Reads an answer of the form {@code 48.2082,16.3738}. */
  static Place parse(String address, String answer) {
    String[] degrees = answer.strip().split(",", -1);
    return new Place(address, Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]));
  }
}
