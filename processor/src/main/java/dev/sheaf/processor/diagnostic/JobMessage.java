package dev.sheaf.processor.diagnostic;

import static javax.tools.Diagnostic.Kind.ERROR;
import static javax.tools.Diagnostic.Kind.WARNING;

import javax.tools.Diagnostic;

/** What can be wrong with sources, services and what is injected into them. */
public enum JobMessage implements Message {
  UNEXPECTED(
      1, ERROR, "Sheaf failed on this type; please report it with the trace that follows.\n%s"),
  NO_PROCESS(
      2,
      ERROR,
      "%s has no method process: declare one non-private method named process whose first parameter"
          + " is the item."),
  NO_ITEMS(
      3,
      ERROR,
      "%s gives no items: let it implement Iterable, or declare a method items() that returns an"
          + " Iterable, Iterator, Stream, IntStream, LongStream, DoubleStream or an array."),
  NO_SOURCE(
      4,
      ERROR,
      "no @Source in package %s gives items of type %s, which process takes: %s. Write one, or name"
          + " it with @Service(source = …)."),
  SEVERAL_SOURCES(
      5, ERROR, "several sources give items of type %s: %s. Name one with @Service(source = …)."),
  NOT_MADE(
      6,
      ERROR,
      "%s cannot be injected, because Sheaf makes no values of this type. Mark the parameter @Param"
          + " to have it supplied by the person running the job, or provide it by a Dagger module"
          + " named in @Service(modules = …).%s"),
  NO_IMPLEMENTATION(
      7,
      ERROR,
      "%s cannot be injected, because it is abstract and no class in package %s that can be made"
          + " implements it. Write one, or provide it by a Dagger module named in @Service(modules ="
          + " …).%s"),
  SEVERAL_IMPLEMENTATIONS(
      8,
      ERROR,
      "%s cannot be injected, because it has several implementations: %s. Ask for one of them, or"
          + " choose it by a @Binds method of a Dagger module named in @Service(modules = …).%s"),
  SEVERAL_CONSTRUCTORS(
      9,
      ERROR,
      "%s cannot be injected, because it has %s. Leave one constructor, or mark exactly one"
          + " @Inject.%s"),
  NOT_ACCESSIBLE(
      10,
      ERROR,
      "%s cannot be injected, because %s cannot be used from package %s. Make it public, or provide"
          + " the type by a Dagger module named in @Service(modules = …).%s"),
  INNER_CLASS(11, ERROR, "%s cannot be injected, because it is an inner class. Make it static.%s"),
  NOT_CONCRETE(
      12,
      ERROR,
      "%s cannot be injected, because its type arguments are missing or not exact. Write them in"
          + " full.%s"),
  NOT_PROVIDED(
      13,
      ERROR,
      "%s cannot be injected, because no Dagger module named in @Service(modules = …) provides it"
          + " with this qualifier.%s"),
  INJECTED_MEMBER(
      14,
      ERROR,
      "@Inject on a %s of %s has no effect here: take the value as a constructor parameter"
          + " instead."),
  CYCLE(15, ERROR, "%s needs itself: %s. Take one of them as a Provider, or part them."),
  MODULE_NEEDS_INSTANCE(
      16,
      ERROR,
      "module %s needs an instance that Sheaf cannot make. Make its methods static, or give it a"
          + " constructor without parameters that can be used from package %s."),
  NOT_A_MODULE(17, ERROR, "%s is not a Dagger module: mark it @Module."),
  PROVIDED_TWICE(18, ERROR, "%s is provided twice, by %s and by %s. Remove one of them."),
  SUBCOMPONENTS(
      19,
      ERROR,
      "subcomponents are not supported in modules of a job. Provide what they would make by"
          + " @Provides methods."),
  OWN_MAIN(
      20,
      WARNING,
      "this class is named Main, so that no program is generated for the package. Rename it, or run"
          + " services by %s."),
  NAME_TAKEN(
      21,
      ERROR,
      "%s would be generated for %s, but a class of that name exists. Rename one of them."),
  SAME_COMMAND(
      22,
      ERROR,
      "the command name %s belongs to %s, too. Give one of them another by @Service(name = …)."),
  GENERATED_FROM_ITSELF(
      23,
      ERROR,
      "%s needs %s, which is generated from it and cannot be there before it. Take the values"
          + " themselves as @Param."),
  STAYS_AS_IT_WAS(
      24,
      WARNING,
      "%s stays as it was, because this compiler does not write classes anew that are on the class"
          + " path. If what it is made of has changed, delete the old classes and compile again."),
  NO_MAP_KEY(
      25,
      ERROR,
      "%s has no key that Sheaf can write: mark it @StringKey, @IntKey, @LongKey, @ClassKey, or with"
          + " a @MapKey of your own that has one such member or an enum's."),
  SAME_MAP_KEY(
      26, ERROR, "the key %s of %s is given twice, by %s and by %s. Change or remove one of them."),
  PRIVATE_MODULE(
      27, ERROR, "module %s is private, so that generated code cannot use it: drop private."),
  PRIVATE_PROVISION(28, ERROR, "%s is private, so that it cannot be called: drop private."),
  PROVISION_THROWS(
      29,
      ERROR,
      "%s throws %s, but a method of a module may throw unchecked exceptions alone: catch it there,"
          + " and throw an unchecked one with it as its cause.");

  private final Entry entry;

  JobMessage(int number, Diagnostic.Kind severity, String text) {
    entry = new Entry(number, severity, text);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
