package dev.sheaf.processor.json;

import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.SourceFile;

/** Parts of a program whose service gives one value, and a class that writes it as JSON. */
final class JsonProgram {
  private static final String IMPORTS =
      """
      package demo;

      import dev.sheaf.Service;
      import dev.sheaf.Source;
      import dev.sheaf.runtime.json.JsonOutput;
      import java.math.*;
      import java.net.*;
      import java.nio.charset.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.concurrent.*;
      import java.util.concurrent.atomic.*;
      import java.util.regex.*;

      """;

  static final SourceFile NUMBERS =
      code("Numbers", "@Source record Numbers() { List<Integer> items() { return List.of(1); } }");

  static final SourceFile PROBE =
      code(
          "Probe",
          """
          final class Probe {
            static String result() throws Exception {
              JsonOutput out = new JsonOutput();
              new Show_Json.ResultCodec().write(out, new Show().process(1));
              return out.toString();
            }
          }
          """);

  private JsonProgram() {}

  /** A source in the package of the program, with much of the JDK imported. */
  static SourceFile code(String name, String text) {
    return source("demo." + name, IMPORTS + text);
  }

  /** The service, which gives {@code expression}; {@code members} follow in its class. */
  static SourceFile show(String resultType, String expression, String members) {
    return code(
        "Show",
        """
        @Service final class Show {
          %s process(int n) { return %s; }

        %s}
        """
            .formatted(resultType, expression, members));
  }

  /** The whole program. */
  static SourceFile[] program(SourceFile show) {
    return new SourceFile[] {NUMBERS, show, PROBE};
  }
}
