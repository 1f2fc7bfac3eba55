package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A generated method that writes the values of one type as JSON.
 *
 * @param name the method's name, unique within its class
 * @param parameter the type it takes
 * @param shape what it makes of it
 */
public record JsonMethod(String name, TypeName parameter, JsonShape shape) {}
