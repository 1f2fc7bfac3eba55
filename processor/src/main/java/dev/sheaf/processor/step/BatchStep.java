package dev.sheaf.processor.step;

import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.write.ClientWriter;
import dev.sheaf.processor.write.Deprecation;
import dev.sheaf.processor.write.SourceFiles;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Makes a batch client of each class that has batchable methods. */
final class BatchStep implements Step {
  private final ClientReader reader;
  private final SourceFiles files;

  BatchStep(ClientReader reader, SourceFiles files) {
    this.reader = reader;
    this.files = files;
  }

  @Override
  public Set<String> annotations() {
    return Set.of(ClientReader.BATCHABLE);
  }

  @Override
  public void process(TypeElement type) {
    reader.read(type).ifPresent(client -> write(client, type));
  }

  private void write(ClientModel client, TypeElement type) {
    TypeSpec written = Deprecation.ignore(client.deprecated(), ClientWriter.write(client));
    files.write(client.client(), written, List.of(type));
  }
}
