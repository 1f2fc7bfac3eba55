package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;
import dev.sheaf.processor.diagnostic.Place;

/**
 * A type of which a run has one instance.
 *
 * @param name the method that gives the instance, unique within the job
 * @param type the type
 * @param construction how the instance is made
 * @param throwing whether making it, or what it needs, may throw a checked exception
 * @param place where the type is made
 */
public record BindingModel(
    String name, TypeName type, Construction construction, boolean throwing, Place place) {}
