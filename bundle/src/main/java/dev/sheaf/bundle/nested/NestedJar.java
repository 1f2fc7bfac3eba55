package dev.sheaf.bundle.nested;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Loads classes from a jar that stands, uncompressed, as one entry of the jar that holds this
 * class.
 *
 * <p>It prefers its own classes over its parent's, so that the libraries within never meet other
 * versions of themselves that other processors bring along.
 */
public final class NestedJar extends ClassLoader {
  private final ZipBytes zip;

  private NestedJar(ZipBytes zip, ClassLoader parent) {
    super(parent);
    this.zip = zip;
  }

  /** Reads the jar called {@code name}; the parent is the loader of this class. */
  public static NestedJar open(String name) {
    try (InputStream in = NestedJar.class.getResourceAsStream("/" + name)) {
      byte[] bytes = new byte[Objects.requireNonNull(in, name).available()];
      in.readNBytes(bytes, 0, bytes.length);
      return new NestedJar(new ZipBytes(bytes), NestedJar.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " of the jar that holds Sheaf", e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] bytes = zip.read(name.replace('.', '/') + ".class");
      return bytes == null ? super.loadClass(name, resolve) : define(name, bytes);
    }
  }

  /** The packages have the version of this jar, which generated programs print. */
  private Class<?> define(String name, byte[] bytes) {
    String in = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    if (getDefinedPackage(in) == null) {
      String version = NestedJar.class.getPackage().getImplementationVersion();
      definePackage(in, null, null, null, null, version, null, null);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    byte[] bytes = zip.read(name);
    return bytes == null ? null : url(name, bytes);
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL found = findResource(name);
    return Collections.enumeration(found == null ? List.of() : List.of(found));
  }

  private static URL url(String name, byte[] bytes) {
    try {
      return new URL(null, "nested:/" + name, new Bytes(bytes));
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private static final class Bytes extends URLStreamHandler {
    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(bytes);
        }
      };
    }
  }
}
