package dev.sheaf.console.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Shows the compiler of snippets the classes of one package as if all that is visible in it were
 * public. When they run, snippets do stand in that package; see {@link SnippetLoader}.
 */
final class OpenedPackage {
  private final String name;

  OpenedPackage(Class<?> home) {
    name = home.getPackageName();
  }

  /** The files of {@code files}, those of the package opened. */
  StandardJavaFileManager over(StandardJavaFileManager files) {
    return (StandardJavaFileManager)
        Proxy.newProxyInstance(
            OpenedPackage.class.getClassLoader(),
            new Class<?>[] {StandardJavaFileManager.class},
            (proxy, method, args) -> call(files, method, args));
  }

  private @Nullable Object call(
      StandardJavaFileManager files, Method method, @Nullable Object @Nullable [] args)
      throws Throwable {
    @Nullable Object[] given = args == null ? new Object[0] : args.clone();
    for (int i = 0; i < given.length; i++) {
      given[i] = given[i] instanceof Opened opened ? opened.original() : given[i];
    }
    try {
      Object result = method.invoke(files, given);
      boolean listed = method.getName().equals("list") && name.equals(given[1]);
      return listed && result instanceof Iterable<?> found ? opened(found) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static List<JavaFileObject> opened(Iterable<?> found) {
    List<JavaFileObject> opened = new ArrayList<>();
    for (Object file : found) {
      JavaFileObject each = (JavaFileObject) file;
      opened.add(each.getKind() == JavaFileObject.Kind.CLASS ? new Opened(each) : each);
    }
    return opened;
  }

  private static final class Opened extends ForwardingJavaFileObject<JavaFileObject> {
    Opened(JavaFileObject file) {
      super(file);
    }

    JavaFileObject original() {
      return fileObject;
    }

    @Override
    public InputStream openInputStream() throws IOException {
      try (InputStream in = fileObject.openInputStream()) {
        ClassFile file = new ClassFile(in.readAllBytes());
        file.open();
        return new ByteArrayInputStream(file.bytes());
      }
    }
  }
}
