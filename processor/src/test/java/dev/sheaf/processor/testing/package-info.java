/**
 * Compiles and runs small programs with the processor, on every compiler that users have.
 *
 * <pre>{@code
 * @CompilerTest
 * void squaresNumbers(TestCompiler compiler) {
 *   Compilation compilation = compiler.strict().compile(
 *       source("demo.Numbers", "…"), source("demo.Squares", "…"));
 *
 *   assertThat(compilation).succeedsWithoutWarnings();
 *   assertThat(compilation.run("demo.Main", "--count", "3").exitCode()).isEqualTo(0);
 * }
 * }</pre>
 */
@NullMarked
package dev.sheaf.processor.testing;

import org.jspecify.annotations.NullMarked;
