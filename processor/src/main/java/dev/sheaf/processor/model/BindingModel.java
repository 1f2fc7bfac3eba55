package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A type of which a run has one instance.
 *
 * @param name the method that gives the instance, unique within the job
 * @param type the type
 * @param shown the type as messages show it, with its qualifier
 * @param construction how the instance is made
 */
public record BindingModel(String name, TypeName type, String shown, Construction construction) {}
