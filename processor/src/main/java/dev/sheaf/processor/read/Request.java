package dev.sheaf.processor.read;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Someone's wish for an instance.
 *
 * @param key what is wished for
 * @param type its type
 * @param element the parameter that wishes, or the type itself where the job does
 * @param path what led here, the job's own type first
 */
record Request(Key key, TypeMirror type, Element element, List<String> path) {

  /** The wish for a part of what is wished for, on behalf of the same parameter. */
  Request forPart(Key part, TypeMirror type) {
    List<String> longer = new ArrayList<>(path);
    longer.add(part.toString());
    return new Request(part, type, element, List.copyOf(longer));
  }

  Place place() {
    return Place.of(element);
  }

  /** Says that no module provides this. */
  Problem notProvided() {
    return Problem.of(JobMessage.NOT_PROVIDED, place(), key, trace());
  }

  /** Says that generated code cannot name the type, or one of its arguments. */
  Problem hidden(TypeElement hidden, Reach reach) {
    boolean whole = TypeName.get(hidden.asType()).equals(key.type());
    return Problem.of(
        JobMessage.NOT_ACCESSIBLE,
        place(),
        key,
        whole ? "it" : Signatures.of(hidden),
        reach.packageName(),
        trace());
  }

  /** The path as the end of a message; empty where the parameter says it all. */
  String trace() {
    return path.size() < 2 ? "" : "\n  Needed by " + String.join(" → ", path) + ".";
  }
}
