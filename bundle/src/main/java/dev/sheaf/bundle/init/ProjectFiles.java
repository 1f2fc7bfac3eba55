package dev.sheaf.bundle.init;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of a new project. */
final class ProjectFiles {
  private ProjectFiles() {}

  static void write(Project project) throws IOException {
    for (Map.Entry<String, String> file : texts(project).entrySet()) {
      Path path = project.directory().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> texts(Project project) {
    String main = "src/main/java/" + project.packageName() + "/";
    String test = "src/test/java/" + project.packageName() + "/";
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("pom.xml", BuildText.pom(project));
    texts.put("README.md", BuildText.readme(project));
    texts.put(".gitignore", "target/\nsheaf-runs/\n");
    texts.put("items.txt", project.item().first() + "\n" + project.item().second() + "\n");
    texts.put(main + "Lines.java", SourceText.source(project));
    texts.put(main + project.service() + ".java", SourceText.service(project));
    if (project.item().isOwn()) {
      texts.put(main + project.item().name() + ".java", SourceText.item(project));
    }
    texts.put(test + project.service() + "Test.java", SourceText.test(project));
    return texts;
  }
}
