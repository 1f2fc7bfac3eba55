package dev.sheaf.processor.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;
import java.util.List;

/**
 * One parameter of a job.
 *
 * @param option the option's name, in kebab-case
 * @param accessor the name of the method of the generated parameters, and of the builder's setter
 * @param type what the accessor returns and the constructor takes
 * @param defaultValue the default as written; empty for none
 * @param help the text for {@code --help}
 * @param qualifier the annotation exactly as written, part of the parameter's key
 * @param place where it is declared
 */
public record ParameterModel(
    String option,
    String accessor,
    TypeName type,
    List<String> defaultValue,
    String help,
    AnnotationSpec qualifier,
    Place place) {}
