package org.openinternship.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openinternship.core.reason.ReasonCode;

/**
 * What a module exports, read from its {@code module-info}, so that no test keeps a list of
 * packages or types.
 */
public final class ExportedTypes {
  private ExportedTypes() {}

  /** The packages that a module exports to everybody, in the order of their names. */
  public static List<String> packages(Class<?> anyTypeOfTheModule) {
    return in(anyTypeOfTheModule, ExportedTypes::packages);
  }

  /** The public types of the exported packages, nested ones included, by name. */
  public static List<Class<?>> of(Class<?> anyTypeOfTheModule) {
    return in(
        anyTypeOfTheModule,
        root -> {
          List<Class<?>> types = new ArrayList<>();
          for (String exported : packages(root)) {
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
              files
                  .map(file -> file.getFileName().toString())
                  .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                  .map(file -> load(exported + "." + file.substring(0, file.length() - 6)))
                  .filter(ExportedTypes::isPublic)
                  .forEach(types::add);
            }
          }
          types.sort(Comparator.comparing(Class::getName));
          return types;
        });
  }

  /** The reason codes of every enum of a module that has some. */
  public static List<ReasonCode> reasonCodes(Class<?> anyTypeOfTheModule) {
    return of(anyTypeOfTheModule).stream()
        .filter(type -> type.isEnum() && ReasonCode.class.isAssignableFrom(type))
        .flatMap(type -> Stream.of(type.getEnumConstants()))
        .map(ReasonCode.class::cast)
        .toList();
  }

  /** The file in which a type is written, for a message that says what to edit. */
  public static String file(Class<?> type) {
    Class<?> outer = type;
    while (outer.getEnclosingClass() != null) {
      outer = outer.getEnclosingClass();
    }
    String module = outer.getName().split("\\.", -1)[2];
    return "internship-" + module + "/src/main/java/" + outer.getName().replace('.', '/') + ".java";
  }

  private interface Reading<T> {
    T from(Path root) throws IOException;
  }

  /** Reads the classes of a module from a folder or a jar. */
  private static <T> T in(Class<?> type, Reading<T> reading) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      if (Files.isDirectory(path)) {
        return reading.from(path);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path, Map.of())) {
        return reading.from(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> packages(Path root) throws IOException {
    try (InputStream info = Files.newInputStream(root.resolve("module-info.class"))) {
      return ModuleDescriptor.read(info).exports().stream()
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .sorted()
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
