package dev.sheaf.processor.step;

import dev.sheaf.processor.read.FetchPlaces;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Checks where each {@code @Fetch} stands. */
final class FetchStep implements Step {
  private final FetchPlaces places;

  FetchStep(FetchPlaces places) {
    this.places = places;
  }

  @Override
  public Set<String> annotations() {
    return Set.of("dev.sheaf.Fetch");
  }

  @Override
  public void process(TypeElement type) {
    places.check(type);
  }
}
