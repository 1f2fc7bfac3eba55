package dev.sheaf.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The program of a package.
 *
 * @param name the class to generate
 * @param services the package's services, sorted by command name; never empty
 */
public record MainModel(ClassName name, List<Entry> services) {

  /** The constant that tells a generated class from one that people wrote. */
  public static final String MARK = "SERVICES";

  /** What shells need to complete its command line, if it has several services. */
  public ClassName completion() {
    return name.peerClass(name.simpleName() + "_Completion");
  }

  /**
   * One service as {@code Main} needs it.
   *
   * @param command the command's name
   * @param summary the first sentence of its Javadoc; empty for none
   * @param names the names of what is generated for it
   */
  public record Entry(String command, String summary, JobNames names) {}
}
