package dev.sheaf.bundle.eclipse;

import dev.sheaf.bundle.JavaProject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Eclipse as far as it has no windows: its plug-ins for Java, run in this JVM. */
public final class Eclipse {
  private final Framework framework;

  /** Starts it with a workspace of its own. */
  public Eclipse(Path directory) throws BundleException, IOException {
    FrameworkFactory factory = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow();
    framework = factory.newFramework(settings(directory));
    framework.start();
    startAll();
  }

  /** Plug-ins see all of the JDK, and the package that the test shares with its own plug-in. */
  private static Map<String, String> settings(Path directory) {
    return Map.of(
        Constants.FRAMEWORK_STORAGE,
        directory.resolve("framework").toString(),
        "osgi.instance.area",
        directory.resolve("workspace").toUri().toString(),
        Constants.FRAMEWORK_BUNDLE_PARENT,
        Constants.FRAMEWORK_BUNDLE_PARENT_EXT,
        Constants.FRAMEWORK_BOOTDELEGATION,
        "javax.*,org.w3c.*,org.xml.*",
        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
        JavaProject.class.getPackageName());
  }

  private void startAll() throws BundleException, IOException {
    BundleContext context = framework.getBundleContext();
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : plugIns()) {
      bundles.add(context.installBundle(jar.toUri().toString()));
    }
    bundles.add(context.installBundle("ant", stub("org.apache.ant", "1.10.15")));
    for (Bundle bundle : bundles) {
      bundle.start(Bundle.START_ACTIVATION_POLICY);
    }
  }

  /** The plug-ins on the class path, but for the framework itself. */
  private static List<Path> plugIns() throws IOException {
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (entry.matches(".*/org[./](eclipse|osgi|apache/felix)/.*\\.jar|.*/jna/.*\\.jar")) {
        try (JarFile jar = new JarFile(entry)) {
          String name = jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
          if (name != null && !name.startsWith("org.eclipse.osgi")) {
            jars.add(Path.of(entry));
          }
        }
      }
    }
    return jars;
  }

  /** Makes a project with {@code jar} on its class path and as its annotation processor. */
  public JavaProject project(Path jar, Path jdk)
      throws BundleException, IOException, ReflectiveOperationException {
    Bundle own = framework.getBundleContext().installBundle("project", plugIn());
    Class<?> type = own.loadClass(ProjectInEclipse.class.getName());
    return (JavaProject) type.getConstructor(Path.class, Path.class).newInstance(jar, jdk);
  }

  /** The test's own plug-in, packed from this package. */
  private static InputStream plugIn() throws IOException {
    Manifest manifest = manifest("dev.sheaf.bundle.eclipse", "1.0.0");
    Attributes main = manifest.getMainAttributes();
    main.putValue(Constants.IMPORT_PACKAGE, JavaProject.class.getPackageName());
    main.putValue(
        Constants.REQUIRE_BUNDLE,
        "org.eclipse.core.runtime,org.eclipse.core.resources,org.eclipse.jdt.core,"
            + "org.eclipse.jdt.apt.core,org.eclipse.jdt.apt.pluggable.core");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String folder = Eclipse.class.getPackageName().replace('.', '/') + "/";
    try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
        Stream<Path> files = Files.list(classes())) {
      for (Path file : files.toList()) {
        jar.putNextEntry(new ZipEntry(folder + file.getFileName()));
        Files.copy(file, jar);
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static Path classes() {
    try {
      return Path.of(Objects.requireNonNull(Eclipse.class.getResource(".")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A plug-in with nothing in it, where one is required that is not needed. */
  private static InputStream stub(String name, String version) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new JarOutputStream(bytes, manifest(name, version)).close();
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static Manifest manifest(String name, String version) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
    main.putValue(Constants.BUNDLE_SYMBOLICNAME, name);
    main.putValue(Constants.BUNDLE_VERSION, version);
    return manifest;
  }

  /** Ends it. */
  public void stop() throws BundleException, InterruptedException {
    framework.stop();
    framework.waitForStop(60_000);
  }
}
