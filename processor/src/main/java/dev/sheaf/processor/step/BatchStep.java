package dev.sheaf.processor.step;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.sheaf.processor.model.ClientModel;
import dev.sheaf.processor.read.ClientReader;
import dev.sheaf.processor.write.ClientWriter;
import dev.sheaf.processor.write.Deprecation;
import dev.sheaf.processor.write.SourceFiles;
import java.util.List;
import java.util.Optional;
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
    Optional<ClientModel> client = reader.read(type);
    TypeSpec written =
        client
            .map(each -> Deprecation.ignore(each.deprecated(), ClientWriter.write(each)))
            .orElseGet(() -> ClientWriter.outline(ClassName.get(type)));
    files.write(ClientModel.clientOf(ClassName.get(type)), written, List.of(type));
  }
}
