package dev.sheaf.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.JobMessage;
import dev.sheaf.processor.diagnostic.Place;
import dev.sheaf.processor.diagnostic.Reporter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** What several methods of modules give together, and what they say may be absent. */
final class Multibindings {
  private static final String INTO_SET = "dagger.multibindings.IntoSet";
  private static final String ELEMENTS_INTO_SET = "dagger.multibindings.ElementsIntoSet";
  private static final String INTO_MAP = "dagger.multibindings.IntoMap";

  private final Language language;
  private final Reporter reporter;
  private final Map<Key, List<Contribution>> gathered = new LinkedHashMap<>();
  private final Set<Key> optional = new HashSet<>();

  Multibindings(Language language, Reporter reporter) {
    this.language = language;
    this.reporter = reporter;
  }

  /** The contributions to a set or a map; empty if {@code key} is neither. */
  Optional<List<Contribution>> of(Key key) {
    return Optional.ofNullable(gathered.get(key));
  }

  /** Whether a module says that there may be no such instance. */
  boolean isOptional(Key key) {
    return optional.contains(key);
  }

  /** Takes note of a method that declares a set or a map, or that something may be absent. */
  void declare(ExecutableElement method) {
    Key key = new Key(language.name(method.getReturnType()), Qualifiers.of(method));
    if (Annotated.on(method, "dagger.multibindings.Multibinds").isPresent()) {
      gathered.computeIfAbsent(key, each -> new ArrayList<>());
    } else if (Annotated.on(method, "dagger.BindsOptionalOf").isPresent()) {
      optional.add(key);
    }
  }

  /** Takes a method that contributes to a set or a map; false if it stands for itself. */
  boolean take(Provision provision) {
    ExecutableElement method = provision.method();
    TypeName given = language.name(method.getReturnType());
    if (Annotated.on(method, INTO_SET).isPresent()) {
      add(provision, setOf(given), CodeBlock.of(""), false);
    } else if (Annotated.on(method, ELEMENTS_INTO_SET).isPresent()) {
      add(provision, given, CodeBlock.of(""), true);
    } else if (Annotated.on(method, INTO_MAP).isPresent()) {
      addToMap(provision, given);
    } else {
      return false;
    }
    return true;
  }

  private static TypeName setOf(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(Set.class), element.box());
  }

  private void addToMap(Provision provision, TypeName given) {
    Optional<MapKeys.Read> key = MapKeys.of(provision.method());
    if (key.isEmpty()) {
      reporter.report(JobMessage.NO_MAP_KEY, Place.of(provision.method()), provision.shown());
      return;
    }
    add(
        provision,
        ParameterizedTypeName.get(ClassName.get(Map.class), key.get().type(), given.box()),
        key.get().code(),
        false);
  }

  private void add(Provision provision, TypeName to, CodeBlock mapKey, boolean many) {
    Key key = new Key(to, Qualifiers.of(provision.method()));
    List<Contribution> contributions = gathered.computeIfAbsent(key, each -> new ArrayList<>());
    for (Contribution other : contributions) {
      if (!mapKey.isEmpty() && other.key().equals(mapKey)) {
        reporter.report(
            JobMessage.SAME_MAP_KEY,
            Place.of(provision.method()),
            mapKey,
            key,
            other.provision().shown(),
            provision.shown());
      }
    }
    contributions.add(new Contribution(provision, key, mapKey, many));
  }
}
