package dev.sheaf.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * How values of one type are written as JSON.
 *
 * @param type the type, boxed
 */
public record CodecModel(TypeName type) {}
