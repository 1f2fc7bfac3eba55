package dev.sheaf.processor.step;

import dev.sheaf.processor.model.MainModel;
import dev.sheaf.processor.read.MainReader;
import dev.sheaf.processor.write.MainWriter;
import dev.sheaf.processor.write.SourceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Makes one program of all the services of a package. */
final class MainStep implements Step {
  private final MainReader reader;
  private final SourceFiles files;
  private final Set<String> written = new HashSet<>();

  MainStep(MainReader reader, SourceFiles files) {
    this.reader = reader;
    this.files = files;
  }

  @Override
  public String annotation() {
    return "dev.sheaf.Service";
  }

  @Override
  public void process(TypeElement type) {
    MainModel main = reader.read(type);
    if (written.add(main.name().canonicalName())) {
      files.write(main.name(), MainWriter.write(main), List.of(type));
    }
  }
}
