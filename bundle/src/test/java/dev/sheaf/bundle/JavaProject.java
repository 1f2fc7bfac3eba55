package dev.sheaf.bundle;

import java.util.List;

/** A Java project as someone works on it in an IDE. */
public interface JavaProject {

  /** Saves a source, new or changed, such as {@code demo/Squares.java}. */
  void save(String file, String text) throws Exception;

  /** Builds what has changed; returns the errors and warnings that the IDE shows. */
  List<String> build() throws Exception;

  /** The names of the methods that the IDE offers at the end of {@code text}. */
  List<String> complete(String file, String text) throws Exception;
}
