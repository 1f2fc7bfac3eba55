package dev.sheaf.processor.step;

import dev.sheaf.processor.model.HelpModel;
import dev.sheaf.processor.read.HelpReader;
import dev.sheaf.processor.write.HelpWriter;
import dev.sheaf.processor.write.SourceFiles;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Keeps what later compilations need to know of each type with one annotation. */
final class HelpStep implements Step {
  private final HelpReader reader;
  private final SourceFiles files;
  private final Set<String> written = new HashSet<>();

  HelpStep(HelpReader reader, SourceFiles files) {
    this.reader = reader;
    this.files = files;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Source", "dev.sheaf.Service", "dev.sheaf.Param");
  }

  @Override
  public void process(TypeElement type) {
    HelpModel help = reader.read(type);
    if (!help.isEmpty() && written.add(help.name().canonicalName())) {
      files.write(help.name(), HelpWriter.write(help), List.of(type));
    }
  }
}
