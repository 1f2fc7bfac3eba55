package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/** What can be wrong with {@code @Param}. */
public enum ParameterMessage implements Message {
  UNSUPPORTED(
      50,
      ERROR,
      "a @Param cannot be of type %s: %s; or name a converter with @Param(converter = …)."),
  BAD_DEFAULT(51, ERROR, "the default \"%s\" of --%s does not fit: expected %s.%s"),
  SEVERAL_DEFAULTS(
      52, ERROR, "--%s takes one value, but has %s defaults: keep one, or make it a List."),
  SECRET_DEFAULT(
      53,
      ERROR,
      "the secret --%s has a default, which everyone who reads the code can see: remove the default,"
          + " and let it come from @Param(env = …), --%s-file or a prompt."),
  RESERVED_NAME(
      54, ERROR, "a parameter cannot be named %s, which every command has: name it otherwise."),
  BAD_NAME(
      55, ERROR, "\"%s\" cannot be the name of an option: use letters, digits and inner hyphens."),
  CLASH(
      56,
      ERROR,
      "--%s is declared differently here and at %s: let type, default and the rest agree, or rename"
          + " one with @Param(name = …)."),
  DERIVED_CLASH(
      57,
      ERROR,
      "--%s would mean two things, because %s already gives an option of that name: rename one with"
          + " @Param(name = …)."),
  AFTER_LIST(
      58,
      ERROR,
      "the operand %s can never be reached, because %s before it takes all that is left: declare the"
          + " List last."),
  REQUIRED_AFTER_OPTIONAL(
      59,
      ERROR,
      "the operand %s is required, but comes after %s, which may be left out: declare it before, or"
          + " give it a default."),
  RECURSIVE_GROUP(
      60,
      ERROR,
      "the group %s contains itself: %s. Its options would have no end: take one of them out."),
  SAME_GROUP_TWICE(
      61,
      ERROR,
      "the group %s occurs twice, also as %s, so its options would clash: prefix the options of one"
          + " with @Param(name = …)."),
  MIXED_GROUP(
      62,
      ERROR,
      "parameter %s of the group %s lacks @Param: a type that is itself a @Param takes @Params only."),
  NOT_ON_GROUP(
      63,
      ERROR,
      "%s does not apply to %s, which is made of several options: put it on these options."),
  LIST_OF_GROUP(
      64, ERROR, "%s of %s is not possible: only values made of one text can be repeated."),
  BAD_BRANCH(65, ERROR, "%s cannot be chosen by --%s: %s."),
  SAME_BRANCH(66, ERROR, "%s and %s would both be chosen by --%s %s: rename one of the types."),
  NOT_ACCESSIBLE(
      67, ERROR, "%s is private, so the generated code cannot make it: remove the modifier."),
  BAD_CONVERTER(
      68,
      ERROR,
      "%s cannot convert to %s: a converter has exactly one method that takes one String and returns"
          + " that type%s."),
  SECOND_QUALIFIER(
      69, ERROR, "@Param is a qualifier itself and cannot stand beside @%s: remove one of them."),
  MISPLACED(
      70,
      ERROR,
      "@Param has no effect on %s: put it on a parameter of a constructor, on a record component, or on"
          + " a parameter of a @Provides method."),
  UNREACHED(
      71,
      WARNING,
      "@Param on %s has no effect, because no job makes or calls %s: let a source, a service or what"
          + " they take need it, or remove the annotation."),
  FLAG_POSITIONAL(
      72, ERROR, "%s is boolean and cannot be an operand: make it an option, or an enum."),
  RUN_PREFIX(
      73,
      ERROR,
      "--%s cannot be a parameter, because names with run- are those of run options: rename it with"
          + " @Param(name = …)."),
  MAP_DEFAULT(74, ERROR, "the default \"%s\" of --%s is not of the form key=value."),
  OPTIONAL_NESTED(
      75,
      ERROR,
      "a @Param cannot be of type %s: nest Optional, List, Set and Map no deeper than once."),
  BAD_ENV(
      76,
      ERROR,
      "\"%s\" cannot be the name of an environment variable: use letters, digits and underscores, as in"
          + " SERVER_URL."),
  SECRET_SHAPE(77, ERROR, "the secret --%s must have one value, not be a %s."),
  SAME_IN_JAVA(
      78,
      ERROR,
      "--%s and --%s would both be named %s in generated code: rename one with @Param(name = …)."),
  HIDDEN_TYPE(
      79,
      ERROR,
      "a @Param cannot be of type %s, which generated code in package %s cannot use: drop private, or"
          + " make it public."),
  NAMELESS(
      80,
      ERROR,
      "parameter %d of %s has no name in its class file, by which its option could be called: name"
          + " it with @Param(name = …), or compile %s with -parameters.");

  private final Entry entry;

  ParameterMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
