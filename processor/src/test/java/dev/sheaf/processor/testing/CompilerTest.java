package dev.sheaf.processor.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that runs once with each compiler: the running JDK's {@code javac}, and Eclipse's.
 *
 * <p>The method takes one {@link TestCompiler}. What it compiled is deleted when it ends.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(EachCompiler.class)
public @interface CompilerTest {}
