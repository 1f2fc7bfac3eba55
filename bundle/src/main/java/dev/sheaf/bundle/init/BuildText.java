package dev.sheaf.bundle.init;

/** What Maven and people read in a new project. */
final class BuildText {
  private static final String POM =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>

        <groupId>%1$s</groupId>
        <artifactId>%2$s</artifactId>
        <version>1.0-SNAPSHOT</version>

        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
          <sheaf.version>%4$s</sheaf.version>
        </properties>

        <dependencies>
          <dependency>
            <groupId>dev.sheaf</groupId>
            <artifactId>sheaf-runtime</artifactId>
            <version>${sheaf.version}</version>
          </dependency>
          <!-- Shows a run on a terminal or a page; the job runs without it, too. -->
          <dependency>
            <groupId>dev.sheaf</groupId>
            <artifactId>sheaf-console</artifactId>
            <version>${sheaf.version}</version>
            <scope>runtime</scope>
          </dependency>
          <dependency>
            <groupId>org.junit.jupiter</groupId>
            <artifactId>junit-jupiter</artifactId>
            <version>5.14.4</version>
            <scope>test</scope>
          </dependency>
        </dependencies>

        <build>
          <finalName>%2$s</finalName>
          <plugins>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>3.16.0</version>
              <configuration>
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.sheaf</groupId>
                    <artifactId>sheaf-processor</artifactId>
                    <version>${sheaf.version}</version>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
            <!-- Together these two make "java -jar target/%2$s.jar" work. -->
            <plugin>
              <artifactId>maven-jar-plugin</artifactId>
              <version>3.5.1</version>
              <configuration>
                <archive>
                  <manifest>
                    <mainClass>%1$s.Main</mainClass>
                    <addClasspath>true</addClasspath>
                    <classpathPrefix>lib/</classpathPrefix>
                  </manifest>
                </archive>
              </configuration>
            </plugin>
            <plugin>
              <artifactId>maven-dependency-plugin</artifactId>
              <version>3.11.0</version>
              <executions>
                <execution>
                  <phase>package</phase>
                  <goals>
                    <goal>copy-dependencies</goal>
                  </goals>
                  <configuration>
                    <includeScope>runtime</includeScope>
                    <outputDirectory>${project.build.directory}/lib</outputDirectory>
                  </configuration>
                </execution>
              </executions>
            </plugin>
            <plugin>
              <artifactId>maven-surefire-plugin</artifactId>
              <version>3.6.1</version>
            </plugin>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-clean-plugin</artifactId>
              <version>3.5.0</version>
            </plugin>
            <plugin>
              <artifactId>maven-install-plugin</artifactId>
              <version>3.2.0</version>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String README =
      """
      # %2$s

      A batch job. `Lines` gives the items, `%3$s` handles one of them; all else is written by the compiler.

          mvn package                                # compile, and run the tests
          java -jar target/%2$s.jar --help           # what can be given
          java -jar target/%2$s.jar --results -      # run, and print the results

      Each run leaves its results, failures and log in a directory of its own in `sheaf-runs`.

      | file | for |
      |---|---|
      | `src/main/java/%1$s/Lines.java` | the source: change it to read what your items come from |
      | `src/main/java/%1$s/%3$s.java` | the service: change `process` to what is to be done |
      %5$s| `src/test/java/%1$s/%3$sTest.java` | a test of it all, without files and without a command line |
      | `items.txt` | two items to begin with |

      The generated sources, `Main` and `%3$sJob` among them, stand in `target/generated-sources/annotations`.
      """;

  private BuildText() {}

  static String pom(Project project) {
    return filled(POM, project);
  }

  static String readme(Project project) {
    return filled(README, project);
  }

  private static String filled(String text, Project project) {
    String item =
        project.item().isOwn()
            ? "| `src/main/java/%s/%s.java` | an item: change it to what your items hold |\n"
                .formatted(project.packageName(), project.item().name())
            : "";
    return text.formatted(
        project.packageName(), project.name(), project.service(), version(), item);
  }

  /** The version of the jar that this class stands in. */
  private static String version() {
    return BuildText.class.getPackage().getImplementationVersion();
  }
}
