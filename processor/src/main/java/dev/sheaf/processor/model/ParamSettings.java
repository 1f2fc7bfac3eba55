package dev.sheaf.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @Param} says of an option.
 *
 * @param defaults the default texts; empty for none
 * @param env the environment variable; empty for none
 * @param secret whether it is never shown
 * @param positional whether it is an operand
 * @param converter the class that converts it
 */
public record ParamSettings(
    List<String> defaults,
    String env,
    boolean secret,
    boolean positional,
    Optional<String> converter) {}
