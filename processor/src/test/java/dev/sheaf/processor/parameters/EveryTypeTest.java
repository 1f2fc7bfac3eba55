package dev.sheaf.processor.parameters;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.ProgramRun;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** One job that takes a parameter of every type there is, from the command line and a builder. */
final class EveryTypeTest {
  private static final SourceFile TYPES =
      source(
          "demo.Types",
          """
          package demo;

          import dev.sheaf.Param;
          import dev.sheaf.Service;
          import dev.sheaf.Source;
          import java.io.File;
          import java.math.BigDecimal;
          import java.math.BigInteger;
          import java.net.InetAddress;
          import java.net.URI;
          import java.net.URL;
          import java.nio.charset.Charset;
          import java.nio.file.Path;
          import java.time.*;
          import java.util.*;
          import java.util.regex.Pattern;

          enum Mode { FAST, VERY_SLOW, mixedCase }

          record Sku(String code) {
            static Sku of(String text) {
              if (!text.startsWith("S")) {
                throw new IllegalArgumentException("a Sku begins with S");
              }
              return new Sku(text);
            }
          }

          record Name(String text) {}

          final class Upper {
            String convert(String text) {
              return text.toUpperCase(Locale.ROOT);
            }
          }

          @Source
          record Types(
              @Param byte aByte, @Param short aShort, @Param int anInt, @Param long aLong,
              @Param float aFloat, @Param double aDouble, @Param char aChar, @Param boolean aFlag,
              @Param Integer boxed, @Param Boolean three, @Param Optional<Boolean> four,
              @Param String text, @Param char[] letters, @Param Mode mode, @Param Path path,
              @Param File file, @Param URI uri, @Param URL url, @Param Pattern pattern,
              @Param Locale locale, @Param Charset charset, @Param UUID uuid,
              @Param BigDecimal decimal, @Param BigInteger integer, @Param Duration duration,
              @Param LocalDate date, @Param LocalTime time, @Param LocalDateTime dateTime,
              @Param Instant instant, @Param ZoneId zone, @Param DayOfWeek day, @Param Period period,
              @Param InetAddress address, @Param Sku sku, @Param Name name,
              @Param(converter = Upper.class) String upper,
              @Param(converter = Upper.class) List<String> uppers,
              @Param Optional<Path> maybe, @Param Optional<Path> never,
              @Param OptionalInt count, @Param OptionalLong noCount, @Param OptionalDouble ratio,
              @Param List<Path> paths, @Param Set<Mode> modes, @Param Map<String, Integer> sizes)
              implements Iterable<Object> {
            public Iterator<Object> iterator() {
              List<Object> all = new ArrayList<>(List.of(
                  aByte, aShort, anInt, aLong, aFloat, aDouble, aChar, aFlag, boxed, three, four, text,
                  new String(letters), mode, path, file, uri, url, pattern, locale, charset, uuid,
                  decimal, integer, duration, date, time, dateTime, instant, zone, day, period,
                  address.getHostAddress(), sku, name, upper, uppers, maybe, never, count, noCount,
                  ratio, paths, modes, sizes));
              return all.iterator();
            }
          }

          @Service(source = Types.class, concurrency = 1)
          final class Print {
            void process(Object item) {
              System.err.println("> " + item);
            }
          }
          """);

  private static final String[] WORDS =
      ("--a-byte 1 --a-short 2 --an-int -3 --a-long 4 --a-float 1.5 --a-double 2.5 --a-char x"
              + " --a-flag --boxed 5 --no-three --four=true --text t --letters abc --mode very-slow"
              + " --path a/b --file c --uri u:v --url http://h/p --pattern [a-z]+ --locale de-CH"
              + " --charset utf-8 --uuid 123e4567-e89b-12d3-a456-426614174000 --decimal 1.50"
              + " --integer 12345678901234567890 --duration 1h30m --date 2026-01-31 --time 13:45"
              + " --date-time 2026-01-31T13:45 --instant 2026-01-31T13:45:00Z --zone Europe/Zurich"
              + " --day monday --period P1M --address 127.0.0.1 --sku S1 --name n --upper up"
              + " --uppers a --uppers b --maybe m --count 7 --ratio 0.5 --paths p --paths q"
              + " --modes FAST --modes fast --modes mixed-case --sizes a=1 --sizes b=2")
          .split(" ", -1);

  private static final String VALUES =
      """
      > 1
      > 2
      > -3
      > 4
      > 1.5
      > 2.5
      > x
      > true
      > 5
      > false
      > Optional[true]
      > t
      > abc
      > VERY_SLOW
      > a/b
      > c
      > u:v
      > http://h/p
      > [a-z]+
      > de_CH
      > UTF-8
      > 123e4567-e89b-12d3-a456-426614174000
      > 1.50
      > 12345678901234567890
      > PT1H30M
      > 2026-01-31
      > 13:45
      > 2026-01-31T13:45
      > 2026-01-31T13:45:00Z
      > Europe/Zurich
      > MONDAY
      > P1M
      > 127.0.0.1
      > Sku[code=S1]
      > Name[text=n]
      > UP
      > [A, B]
      > Optional[m]
      > Optional.empty
      > OptionalInt[7]
      > OptionalLong.empty
      > OptionalDouble[0.5]
      > [p, q]
      > [FAST, mixedCase]
      > {a=1, b=2}
      """;

  @CompilerTest
  void readsEveryTypeFromTheCommandLine(TestCompiler compiler) {
    Compilation compilation = compiler.compile(TYPES);
    assertThat(compilation).succeeds();
    ProgramRun run = compilation.run("demo.Main", WORDS);
    assertThat(run.stderr()).contains(VALUES);
    assertThat(run.exitCode()).isEqualTo(0);
  }
}
