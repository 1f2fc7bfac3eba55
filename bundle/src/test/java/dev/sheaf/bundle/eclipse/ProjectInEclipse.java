package dev.sheaf.bundle.eclipse;

import dev.sheaf.bundle.JavaProject;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.apt.core.util.AptConfig;
import org.eclipse.jdt.apt.core.util.IFactoryPath;
import org.eclipse.jdt.core.CompletionProposal;
import org.eclipse.jdt.core.CompletionRequestor;
import org.eclipse.jdt.core.IClasspathAttribute;
import org.eclipse.jdt.core.IClasspathEntry;
import org.eclipse.jdt.core.ICompilationUnit;
import org.eclipse.jdt.core.IJavaProject;
import org.eclipse.jdt.core.JavaCore;

/** A project with Sheaf on its class path and as its annotation processor. */
public final class ProjectInEclipse implements JavaProject {
  private static final NullProgressMonitor UNWATCHED = new NullProgressMonitor();

  private final IProject project;
  private final IJavaProject java;

  /** Makes an empty project. */
  public ProjectInEclipse(Path jar, Path jdk) throws CoreException {
    IWorkspaceDescription workspace = ResourcesPlugin.getWorkspace().getDescription();
    workspace.setAutoBuilding(false);
    ResourcesPlugin.getWorkspace().setDescription(workspace);
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("job");
    project.create(UNWATCHED);
    project.open(UNWATCHED);
    IProjectDescription description = project.getDescription();
    description.setNatureIds(new String[] {JavaCore.NATURE_ID});
    project.setDescription(description, UNWATCHED);
    java = JavaCore.create(project);
    IFolder sources = project.getFolder("src");
    sources.create(true, true, UNWATCHED);
    java.setRawClasspath(
        new IClasspathEntry[] {
          JavaCore.newSourceEntry(sources.getFullPath()), library(jar), platform(jdk)
        },
        project.getFolder("bin").getFullPath(),
        UNWATCHED);
    java.setOption(JavaCore.COMPILER_COMPLIANCE, "17");
    java.setOption(JavaCore.COMPILER_SOURCE, "17");
    java.setOption(JavaCore.COMPILER_CODEGEN_TARGET_PLATFORM, "17");
    processWith(jar);
  }

  private static IClasspathEntry library(Path jar) {
    return JavaCore.newLibraryEntry(path(jar), null, null);
  }

  private static IClasspathEntry platform(Path jdk) {
    IClasspathAttribute module = JavaCore.newClasspathAttribute(IClasspathAttribute.MODULE, "true");
    return JavaCore.newLibraryEntry(
        path(jdk.resolve("lib").resolve("jrt-fs.jar")),
        null,
        null,
        null,
        new IClasspathAttribute[] {module},
        false);
  }

  private static IPath path(Path file) {
    return IPath.fromFile(file.toFile());
  }

  private void processWith(Path jar) throws CoreException {
    IFactoryPath processors = AptConfig.getDefaultFactoryPath(java);
    processors.addExternalJar(new File(jar.toString()));
    AptConfig.setFactoryPath(java, processors);
    AptConfig.setEnabled(java, true);
  }

  @Override
  public void save(String name, String text) throws CoreException {
    IFile file = project.getFolder("src").getFile(name);
    createFolders(file.getParent());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(bytes), true, false, UNWATCHED);
    } else {
      file.create(new ByteArrayInputStream(bytes), true, UNWATCHED);
    }
  }

  private static void createFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      createFolders(folder.getParent());
      folder.create(true, true, UNWATCHED);
    }
  }

  @Override
  public List<String> build() throws CoreException {
    project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, UNWATCHED);
    List<String> problems = new ArrayList<>();
    for (IMarker each : project.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE)) {
      problems.add(each.getResource().getName() + ": " + each.getAttribute(IMarker.MESSAGE, ""));
    }
    return problems;
  }

  @Override
  public List<String> complete(String name, String text) throws CoreException {
    save(name, text);
    ICompilationUnit unit =
        JavaCore.createCompilationUnitFrom(project.getFolder("src").getFile(name));
    List<String> names = new ArrayList<>();
    unit.codeComplete(
        text.length(),
        new CompletionRequestor() {
          @Override
          public void accept(CompletionProposal proposal) {
            if (proposal.getKind() == CompletionProposal.METHOD_REF) {
              names.add(new String(proposal.getName()));
            }
          }
        });
    project.getFolder("src").getFile(name).delete(true, UNWATCHED);
    return names;
  }
}
