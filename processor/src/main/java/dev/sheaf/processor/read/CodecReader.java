package dev.sheaf.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.CodecModel;
import dev.sheaf.processor.model.CodecsModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads how a job's items and results are written to its records. */
final class CodecReader {
  private final Language language;
  private final Reporter reporter;

  CodecReader(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /**
   * The codecs of a job, which stand in the package of {@code service}.
   *
   * @param item the source's item type, and where to report what is wrong with it
   * @param result the last service's result type, awaited; empty if it gives none
   */
  CodecsModel read(TypeElement service, Typed item, Optional<Typed> result) {
    JsonReader json = new JsonReader(language, language.elements().getPackageOf(service));
    CodecModel items = codec(json, "item", item);
    CodecModel results = result.map(type -> codec(json, "result", type)).orElse(null);
    json.problems().forEach(reporter::report);
    return new CodecsModel(items, results, json.methods().all());
  }

  /**
   * A type and where it is declared.
   *
   * @param type the type
   * @param place where
   */
  record Typed(TypeMirror type, Place place) {}

  private CodecModel codec(JsonReader json, String root, Typed typed) {
    TypeMirror type = language.boxed(typed.type());
    JsonPath path = new JsonPath(typed.place(), root);
    return new CodecModel(TypeName.get(type), json.call(type, path));
  }
}
