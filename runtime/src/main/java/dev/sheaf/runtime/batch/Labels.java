package dev.sheaf.runtime.batch;

/** Says where a function was written, as well as a class name tells. */
final class Labels {
  private Labels() {}

  /** The class in which a lambda stands, or the function's own class. */
  static String place(Object function) {
    String name = function.getClass().getName();
    int lambda = name.indexOf("$$Lambda");
    return lambda < 0 ? name : name.substring(0, lambda);
  }
}
