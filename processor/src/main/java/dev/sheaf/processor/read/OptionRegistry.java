package dev.sheaf.processor.read;

import dev.sheaf.processor.diagnostic.Owner;
import dev.sheaf.processor.diagnostic.ParameterMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.model.ParameterModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The options of one job, of which several places may share one if they agree. */
final class OptionRegistry {
  private final Reporter reporter;
  private final Map<String, List<ParameterModel>> byName = new HashMap<>();
  private final Map<String, Place> groups = new HashMap<>();

  OptionRegistry(Reporter reporter) {
    this.reporter = reporter;
  }

  /** The option to use for {@code option}: the one known already, if they agree. */
  ParameterModel register(ParameterModel option) {
    List<ParameterModel> known = byName.computeIfAbsent(option.option(), name -> new ArrayList<>());
    for (ParameterModel other : known) {
      if (excluded(option, other)) {
        continue;
      }
      if (!option.agreesWith(other)) {
        reporter.report(
            ParameterMessage.CLASH, option.place(), option.option(), shown(other.place()));
        return option;
      }
      if (other.within() == null || Objects.equals(other.within(), option.within())) {
        return other;
      }
    }
    known.add(option);
    return option;
  }

  /** Whether only one of the two can count, because a branch of one choice excludes the other. */
  private static boolean excluded(ParameterModel a, ParameterModel b) {
    for (ParameterModel.Branch x = a.within(); x != null; x = x.outer()) {
      for (ParameterModel.Branch y = b.within(); y != null; y = y.outer()) {
        if (x.excludes(y)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reports a group whose options stand there already under another parameter's name. */
  boolean registerGroup(String type, String parameter, Scope scope, Place place) {
    Place known = groups.putIfAbsent(type + scope.prefix() + scope.within(), place);
    if (known == null || known.element().getSimpleName().contentEquals(parameter)) {
      return true;
    }
    reporter.report(ParameterMessage.SAME_GROUP_TWICE, place, type, shown(known));
    return false;
  }

  /** A place as a message names it: {@code Numbers.count}. */
  static String shown(Place place) {
    Element element = place.element();
    Element owner = element.getEnclosingElement();
    if (owner instanceof ExecutableElement) {
      owner = Owner.of(owner);
    }
    return owner instanceof TypeElement
        ? owner.getSimpleName() + "." + element.getSimpleName()
        : element.getSimpleName().toString();
  }
}
