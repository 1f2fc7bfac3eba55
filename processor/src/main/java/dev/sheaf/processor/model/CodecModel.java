package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * How values of one type are written as JSON.
 *
 * @param type the type, boxed
 * @param call what writes a value of it
 */
public record CodecModel(TypeName type, JsonCall call) {}
