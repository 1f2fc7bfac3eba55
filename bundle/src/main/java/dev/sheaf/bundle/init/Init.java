package dev.sheaf.bundle.init;

import dev.sheaf.runtime.cli.Arguments;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The command {@code init}: reads its words, and has the project written. */
public final class Init extends Arguments {
  private static final int WRONG_USAGE = 2;
  private static final int NOT_WRITTEN = 3;
  private static final int DIRECTORY = 0;
  private static final int SERVICE = 1;
  private static final int ITEM = 2;

  private static final String HELP =
      """
      Usage: java -jar sheaf.jar init DIRECTORY [--service NAME] [--item TYPE]

      Write a Maven project with a source, a service and a test, which builds and runs at once.

        DIRECTORY       A new or empty directory; the project is named after it.
        --service NAME  The simple name of the service's class. Default: after the project;
                        import-orders gives ImportOrders.
        --item TYPE     The type of an item, one of those below, or a class name such as Order,
                        which becomes a record. Default: String.
        -h, --help      Show this help.

      Types of items:
        %s

      Exit codes: 0 written, 2 wrong usage, 3 the files cannot be written.
      """
          .formatted(String.join(", ", ItemType.names()));

  private Init() {
    value("directory", DIRECTORY).operand().expects("a new or empty directory such as my-job");
    value("service", SERVICE).optional().expects("a class name such as ImportOrders");
    value("item", ITEM).oneOf(itemTypes()).defaults("String");
    flag("help").letter('h');
  }

  private static String[] itemTypes() {
    List<String> types = new ArrayList<>(List.of(ItemType.names()));
    types.add("a class name such as Order");
    return types.toArray(String[]::new);
  }

  /**
   * Writes the project that {@code words} ask for.
   *
   * @return the exit code
   */
  public static int run(List<String> words) {
    return new Init().read(words.toArray(String[]::new));
  }

  private int read(String[] words) {
    parse(words);
    if (given("help")) {
      System.out.print(HELP);
      return 0;
    }
    List<String> problems = new ArrayList<>(settle());
    if (problems.isEmpty()) {
      Path directory = get("directory");
      String name = Project.nameOf(directory);
      ItemType item = get("item");
      String service = service(name, problems);
      if (item.isOwn() && item.name().equals(service)) {
        problems.add("--item " + service + ": expected another name than the service's");
      }
      if (problems.isEmpty()) {
        return write(new Project(directory, name, service, item));
      }
    }
    problems.forEach(problem -> System.err.println("init: " + problem));
    System.err.println("See java -jar sheaf.jar init --help");
    return WRONG_USAGE;
  }

  /** The name given for the service, or else the one that the project's gives. */
  private String service(String project, List<String> problems) {
    String given = get("service");
    if (given != null) {
      return given;
    }
    String derived = Project.serviceOf(project);
    try {
      return Project.checkedType(derived);
    } catch (IllegalArgumentException e) {
      problems.add(
          "--service is required: after its project it would be "
              + derived
              + ", and "
              + e.getMessage());
      return derived;
    }
  }

  @Override
  protected Object convert(boolean own, int number, String text) throws IOException {
    return switch (number) {
      case DIRECTORY -> directory(Path.of(text));
      case SERVICE -> Project.checkedType(text);
      default -> ItemType.of(text);
    };
  }

  private static Path directory(Path directory) throws IOException {
    Project.nameOf(directory);
    if (Files.isDirectory(directory)) {
      try (Stream<Path> content = Files.list(directory)) {
        if (content.findAny().isPresent()) {
          throw new IllegalArgumentException("this one holds something");
        }
      }
    } else if (Files.exists(directory)) {
      throw new IllegalArgumentException("this one is a file");
    } else if (Files.isSymbolicLink(directory)) {
      throw new IllegalArgumentException("this one is a link to nothing");
    }
    return directory;
  }

  /** What the system says, without the name of an exception. */
  private static String why(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "there is no permission to write " + denied.getFile();
    }
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getFile() + ": " + failed.getReason()
        : e.toString();
  }

  private static int write(Project project) {
    try {
      ProjectFiles.write(project);
    } catch (IOException e) {
      System.err.println("init: cannot write " + project.directory() + ": " + why(e));
      return NOT_WRITTEN;
    }
    System.err.print(
        """
        Wrote %s. Go on with
          cd %s
          mvn package
          java -jar target/%s.jar --results -
        """
            .formatted(project.directory(), project.directory(), project.name()));
    return 0;
  }
}
