package dev.sheaf.bundle.exec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file in memory: a class, a generated source or a resource. */
final class MemoryFile extends SimpleJavaFileObject {
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  MemoryFile(String name, Kind kind) {
    super(URI.create("memory:/" + name), kind);
  }

  byte[] content() {
    return content.toByteArray();
  }

  @Override
  public InputStream openInputStream() {
    return new ByteArrayInputStream(content());
  }

  @Override
  public OutputStream openOutputStream() {
    content.reset();
    return content;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return content.toString(StandardCharsets.UTF_8);
  }
}
