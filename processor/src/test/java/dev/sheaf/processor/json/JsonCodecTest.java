package dev.sheaf.processor.json;

import static com.google.common.truth.Truth.assertThat;
import static dev.sheaf.processor.json.JsonProgram.program;
import static dev.sheaf.processor.json.JsonProgram.show;
import static dev.sheaf.processor.testing.CompilationSubject.assertThat;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** Every kind of type that can be written, compiled without a warning and written. */
final class JsonCodecTest {

  @CompilerTest
  void writesNumbersTextsAndTruths(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Scalars",
                """
                new Scalars((byte) 1, (short) 2, 3, 4L, 1.5f, 2.5, true, 'x', 5, 'y', false, null,
                    new BigDecimal("1E+3"), new BigInteger("99"), new AtomicInteger(6), "text",
                    Color.RED, Double.NaN)""",
                """
                enum Color { RED { @Override public String toString() { return "red"; } } }
                record Scalars(byte b, short s, int i, long l, float f, double d, boolean t, char c,
                    Integer boxed, Character letter, Boolean truth, Long missing, BigDecimal decimal,
                    BigInteger big, AtomicInteger atomic, String text, Color color, double nan) {}
                """));

    assertThat(json)
        .isEqualTo(
            "{'b':1,'s':2,'i':3,'l':4,'f':1.5,'d':2.5,'t':true,'c':'x','boxed':5,'letter':'y',"
                + "'truth':false,'missing':null,'decimal':1000,'big':99,'atomic':6,'text':'text',"
                + "'color':'RED','nan':'NaN'}");
  }

  @CompilerTest
  void writesTypesOfTheJdkAsText(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Texts",
                """
                new Texts(LocalDate.of(2026, 1, 2), Instant.EPOCH, Duration.ofSeconds(90),
                    ZoneId.of("UTC"), Path.of("a"), URI.create("x:y"), new UUID(0, 1),
                    Locale.forLanguageTag("de-AT"), StandardCharsets.UTF_8, Pattern.compile("a+"),
                    Currency.getInstance("EUR"), new byte[] {1, 2}, new char[] {'o', 'k'})""",
                """
                record Texts(LocalDate date, Instant instant, Duration duration, ZoneId zone, Path path,
                    URI uri, UUID uuid, Locale locale, Charset charset, Pattern pattern,
                    Currency currency, byte[] bytes, char[] chars) {}
                """));

    assertThat(json)
        .isEqualTo(
            "{'date':'2026-01-02','instant':'1970-01-01T00:00:00Z','duration':'PT1M30S',"
                + "'zone':'UTC','path':'a','uri':'x:y',"
                + "'uuid':'00000000-0000-0000-0000-000000000001','locale':'de-AT',"
                + "'charset':'UTF-8','pattern':'a+','currency':'EUR','bytes':'AQI=','chars':'ok'}");
  }

  @CompilerTest
  void writesContainersInsideEachOther(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Holders",
                """
                new Holders(List.of(1, 2), Set.of("a"), new int[][] {{1}, {2, 3}}, new Point[] {new Point(1, 2), null},
                    Map.of("k", List.of(new Point(3, 4))), Map.of(new Point(5, 6), 7),
                    Map.entry(DayOfWeek.MONDAY, 1L), Optional.of(new Point(8, 9)), Optional.empty(),
                    OptionalInt.of(3), OptionalDouble.empty(), new AtomicReference<>(List.of("r")),
                    new AtomicBoolean(true), List.of(Optional.of(1), Optional.empty()), null)""",
                """
                record Point(int x, int y) {}
                record Holders(List<Integer> list, Set<? extends CharSequence> set, int[][] grid,
                    Point[] points, Map<String, List<Point>> map, Map<Point, Integer> odd,
                    Map.Entry<DayOfWeek, Long> entry, Optional<Point> some, Optional<String> none,
                    OptionalInt number, OptionalDouble noNumber,
                    AtomicReference<List<String>> reference, AtomicBoolean flag,
                    List<Optional<Integer>> optionals, Collection<String> missing) {}
                """));

    assertThat(json)
        .isEqualTo(
            "{'list':[1,2],'set':['a'],'grid':[[1],[2,3]],'points':[{'x':1,'y':2},null],"
                + "'map':{'k':[{'x':3,'y':4}]},'odd':[{'key':{'x':5,'y':6},'value':7}],"
                + "'entry':{'key':'MONDAY','value':1},'some':{'x':8,'y':9},'none':null,"
                + "'number':3,'noNumber':null,'reference':['r'],'flag':true,"
                + "'optionals':[1,null],'missing':null}");
  }

  @CompilerTest
  void writesGenericTypesWithTheirArguments(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Result<String>",
                "new Ok<>(new Page<>(List.of(List.of(\"a\")), new Box<>(\"b\")), new Page<>(List.of(), null))",
                """
                record Box<T>(T value) {}
                record Page<T>(List<List<T>> rows, Box<? extends T> box) {}
                sealed interface Result<T> permits Ok, Err {}
                record Ok<V>(Page<V> page, Page<? extends CharSequence> wild) implements Result<V> {}
                record Err<X>(String message) implements Result<X> {}
                """));

    assertThat(json)
        .isEqualTo(
            "{'type':'Ok','page':{'rows':[['a']],'box':{'value':'b'}},"
                + "'wild':{'rows':[],'box':null}}");
  }

  @CompilerTest
  void writesSealedTypesWithTheirNameFirst(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "List<Shape>",
                """
                Arrays.asList(new Circle(1), new Square(2), Plain.UNIT, new Idle(), null,
                    new Base.Leaf(3), new Base(4))""",
                """
                sealed interface Shape permits Round, Square, Plain, Idle, Base {}
                sealed interface Round extends Shape permits Circle {}
                record Circle(int radius) implements Round {}
                record Square(int side) implements Shape {}
                enum Plain implements Shape { UNIT }
                static final class Idle implements Shape {}
                static sealed class Base implements Shape permits Base.Leaf {
                  public final int size;
                  Base(int size) { this.size = size; }
                  static final class Leaf extends Base {
                    Leaf(int size) { super(size); }
                    public boolean isLeaf() { return true; }
                  }
                }
                """));

    assertThat(json)
        .isEqualTo(
            "[{'type':'Circle','radius':1},{'type':'Square','side':2},"
                + "{'type':'Plain','value':'UNIT'},{'type':'Idle'},null,"
                + "{'type':'Leaf','size':3,'leaf':true},{'type':'Base','size':4}]");
  }

  @CompilerTest
  void writesBeansByGettersAndPublicFields(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Person",
                "new Person()",
                """
                static class Animal<T> { protected T kind; public T getKind() { return kind; } }
                static final class Person extends Animal<Integer> {
                  public final String name = "Ada";
                  public static final String SPECIES = "x";
                  private final int hidden = 1;
                  int packaged = hidden;
                  Person() { kind = 5; }
                  public String getURL() { return "u"; }
                  public boolean isActive() { return true; }
                  public String getName() { return name + "!"; }
                  public String issue() { return "no property"; }
                  public String gettable() { return "no property"; }
                  public static int getCount() { return 0; }
                  public int getAt(int i) { return i; }
                  public void getLost() {}
                }
                """));

    assertThat(json).isEqualTo("{'kind':5,'URL':'u','active':true,'name':'Ada!'}");
  }

  @CompilerTest
  void writesTypesThatContainThemselves(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Tree<String>",
                "new Tree<>(\"a\", List.of(new Tree<>(\"b\", List.of())))",
                "record Tree<T>(T value, List<Tree<T>> children) {}"));

    assertThat(json).isEqualTo("{'value':'a','children':[{'value':'b','children':[]}]}");
  }

  @CompilerTest
  void callsAnAccessorThatIsOverridden(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Outer.Secret",
                "new Outer.Secret(\"x\")",
                """
                static final class Outer {
                  record Secret(String word) { @Override public String word() { return "***"; } }
                }
                """));

    assertThat(json).isEqualTo("{'word':'***'}");
  }

  @CompilerTest
  void writesWhatAFutureGives(TestCompiler compiler) {
    Compilation compilation =
        compiler
            .strict()
            .compile(
                JsonProgram.NUMBERS,
                show(
                    "CompletionStage<Point>",
                    "CompletableFuture.completedFuture(null)",
                    "record Point(int x) {}"));

    assertThat(compilation).succeedsWithoutWarnings();
    assertThat(compilation.generated("demo.Show_Json"))
        .contains("class ResultCodec implements Codec<Show.Point>");
  }

  @CompilerTest
  void callsDeprecatedGettersInSilence(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Old",
                "new Old()",
                """
                static final class Old {
                  @Deprecated public int getA() { return 1; }
                  @Deprecated(forRemoval = true) public int getB() { return 2; }
                }
                """));

    assertThat(json).isEqualTo("{'a':1,'b':2}");
  }

  @CompilerTest
  void keepsApartTypesOfTheSameName(TestCompiler compiler) throws Throwable {
    String json =
        json(
            compiler,
            show(
                "Both",
                "new Both(new A.Part(1), new B.Part(2), new ItemCodec(3))",
                """
                static final class A { record Part(int a) {} }
                static final class B { record Part(int b) {} }
                record ItemCodec(int c) {}
                record Both(A.Part first, B.Part second, ItemCodec third) {}
                """));

    assertThat(json).isEqualTo("{'first':{'a':1},'second':{'b':2},'third':{'c':3}}");
  }

  /** The JSON, with single quotes for double ones. */
  private static String json(TestCompiler compiler, SourceFile show) throws Throwable {
    Compilation compilation = compiler.strict().compile(program(show));
    assertThat(compilation).succeedsWithoutWarnings();
    return String.valueOf(compilation.call("demo.Probe", "result")).replace('"', '\'');
  }
}
