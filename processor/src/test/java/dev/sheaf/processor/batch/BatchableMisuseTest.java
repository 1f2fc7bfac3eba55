package dev.sheaf.processor.batch;

import static dev.sheaf.processor.testing.CompilationSubject.assertThat;
import static dev.sheaf.processor.testing.SourceFile.source;

import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;

/** What the compiler says of methods that cannot be batched. */
final class BatchableMisuseTest {

  @CompilerTest
  void saysWhatIsWrongWithEachMethodAtOnce(TestCompiler compiler) {
    SourceFile store =
        store(
            """
            @Batchable static Map<Long, String> shared(Set<Long> ids) { return Map.of(); }
            @Batchable private Map<Long, String> hidden(Set<Long> ids) { return Map.of(); }
            @Batchable <T> Map<Long, T> generic(Set<Long> ids) { return Map.of(); }
            @Batchable Map<Long, String> nothing() { return Map.of(); }
            @Batchable Map<Byte, String> bytes(byte[] ids) { return Map.of(); }
            @Batchable Map<Long, String> boxed(Long[] ids) { return Map.of(); }
            @Batchable Map<Long, String> each(Iterable<Long> ids) { return Map.of(); }
            @Batchable String text(Set<Long> ids) { return ""; }
            @Batchable List<String> unordered(Set<Long> ids) { return List.of(); }
            @Batchable Map<Integer, String> other(Set<Long> ids) { return Map.of(); }
            """);

    Compilation compilation = compiler.compile(store);

    assertThat(compilation).hasErrorCount(10);
    assertThat(compilation).hasError("SHEAF-120", store, store.lineOf("shared"), "static");
    assertThat(compilation).hasError("SHEAF-120", store, store.lineOf("hidden"), "private");
    assertThat(compilation).hasError("SHEAF-120", store, store.lineOf("generic"), "generic");
    assertThat(compilation).hasError("SHEAF-121", store, store.lineOf("nothing"), "no keys");
    assertThat(compilation).hasError("SHEAF-122", store, store.lineOf("bytes"), "byte[]");
    assertThat(compilation).hasError("SHEAF-122", store, store.lineOf("boxed"), "Long[]");
    assertThat(compilation).hasError("SHEAF-122", store, store.lineOf("each"), "Iterable");
    assertThat(compilation).hasError("SHEAF-123", store, store.lineOf("text"), "String");
    assertThat(compilation).hasError("SHEAF-124", store, store.lineOf("unordered"), "parallel");
    assertThat(compilation).hasError("SHEAF-125", store, store.lineOf("other"), "Integer");
  }

  @CompilerTest
  void saysWhatIsWrongWithTheMembers(TestCompiler compiler) {
    SourceFile store =
        store(
            """
            @Batchable(maxSize = -1)
            Map<Long, String> sized(Set<Long> ids) { return Map.of(); }
            @Batchable(concurrency = 0)
            Map<Long, String> limited(Set<Long> ids) { return Map.of(); }
            @Retry(delays = "3")
            @Batchable Map<Long, String> retried(Set<Long> ids) { return Map.of(); }
            """);

    Compilation compilation = compiler.compile(store);

    assertThat(compilation).hasErrorCount(3);
    assertThat(compilation).hasError("SHEAF-127", store, store.lineOf("maxSize"), "-1");
    assertThat(compilation).hasError("SHEAF-128", store, store.lineOf("concurrency"), "0");
    assertThat(compilation).hasError("SHEAF-192", store, store.lineOf("delays"), "3");
  }

  @CompilerTest
  void wantsANameOfItsOwnForEachMethod(TestCompiler compiler) {
    SourceFile store =
        store(
            """
            @Batchable Map<Long, String> users(Set<Long> ids) { return Map.of(); }
            @Batchable Map<String, String> users(List<String> names) { return Map.of(); }
            """);

    Compilation compilation = compiler.compile(store);

    assertThat(compilation).hasErrorCount(1);
    assertThat(compilation).hasError("SHEAF-126", store, store.lineOf("names"), "users");
  }

  private static SourceFile store(String methods) {
    return source(
        "demo.Store",
        """
        package demo;

        import dev.sheaf.Batchable;
        import dev.sheaf.Retry;
        import java.util.List;
        import java.util.Map;
        import java.util.Set;

        final class Store {
        %s
        }
        """
            .formatted(methods));
  }
}
