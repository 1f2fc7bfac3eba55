package dev.sheaf.processor.step;

import static com.google.common.truth.Truth.assertThat;

import dev.sheaf.processor.diagnostic.Reporter;
import dev.sheaf.processor.testing.Compilation;
import dev.sheaf.processor.testing.CompilerMessage;
import dev.sheaf.processor.testing.CompilerTest;
import dev.sheaf.processor.testing.SourceFile;
import dev.sheaf.processor.testing.TestCompiler;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A mistake of Sheaf's own is told at the type that brought it about, and stops no other. */
final class FailingStepTest {
  private static final SourceFile BAD =
      SourceFile.source("demo.Bad", "package demo;\n\n@Deprecated\nclass Bad {}\n");
  private static final SourceFile GOOD =
      SourceFile.source("demo.Good", "package demo;\n\n@Deprecated\nclass Good {}\n");

  @CompilerTest
  void asksForAReportWithTheTraceAndGoesOn(TestCompiler compiler) {
    Failing failing = new Failing();

    Compilation compilation = compiler.withProcessors(failing).compile(BAD, GOOD);

    List<CompilerMessage> errors = compilation.messages(Diagnostic.Kind.ERROR);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).message())
        .startsWith("SHEAF-001: Sheaf failed on this type; please report it with the trace");
    assertThat(errors.get(0).message()).contains("IllegalStateException: no luck with demo.Bad");
    assertThat(errors.get(0).message()).contains("at dev.sheaf.processor.step.FailingStepTest");
    assertThat(errors.get(0).file()).isEqualTo("Bad.java");
    assertThat(errors.get(0).line()).isEqualTo(BAD.lineOf("class Bad"));
    assertThat(failing.handled).isEqualTo("demo.Good");
  }

  /** A processor of one step, which fails on one type. */
  private static final class Failing extends AbstractProcessor implements Step {
    private String handled = "";

    @Override
    public Set<String> annotations() {
      return Set.of("java.lang.Deprecated");
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return annotations();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Reporter reporter = new Reporter(processingEnv.getMessager(), List::of);
      new Rounds(this, processingEnv, reporter).process(round);
      return false;
    }

    @Override
    public void process(TypeElement type) {
      if (type.getSimpleName().contentEquals("Bad")) {
        throw new IllegalStateException("no luck with " + type.getQualifiedName());
      }
      handled = type.getQualifiedName().toString();
    }
  }
}
