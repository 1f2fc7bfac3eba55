package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A type of which a run has one instance.
 *
 * @param name the method that gives the instance, unique within the job
 * @param type the type
 * @param shown the type as messages show it, with its qualifier
 * @param replaceable whether a test may hand in another instance by the type; not if it is one of
 *     several parts of a set or a map
 * @param construction how the instance is made
 */
public record BindingModel(
    String name, TypeName type, String shown, boolean replaceable, Construction construction) {}
