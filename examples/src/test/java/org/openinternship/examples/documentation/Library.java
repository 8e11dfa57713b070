package org.openinternship.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the three modules, as the documentation speaks of them. */
final class Library {
  private static final List<String> MODULES =
      List.of("internship-core", "internship-matching", "internship-jackson");
  private static final Pattern EXPORT = Pattern.compile("(?m)^ {2}exports ([\\w.]+);");

  private Library() {}

  /** The exported packages of all modules, in the order of each module's declaration. */
  static List<String> packages() {
    List<String> packages = new ArrayList<>();
    for (String module : MODULES) {
      Matcher export = EXPORT.matcher(text(sources(module).resolve("module-info.java")));
      while (export.find()) {
        packages.add(export.group(1));
      }
    }
    return packages;
  }

  /** The directory of an exported package. */
  static Path directory(String name) {
    for (String module : MODULES) {
      Path directory = sources(module).resolve(name.replace('.', '/'));
      if (Files.isDirectory(directory)) {
        return directory;
      }
    }
    throw new IllegalArgumentException("no sources of " + name);
  }

  /** The public top-level types by their simple names. */
  static Map<String, Class<?>> types() {
    Map<String, Class<?>> types = new TreeMap<>();
    for (String name : packages()) {
      try (Stream<Path> files = Files.list(directory(name))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
            .map(file -> type(name + "." + file.substring(0, file.length() - 5)))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .forEach(type -> types.put(type.getSimpleName(), type));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return types;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path sources(String module) {
    return Path.of("..", module, "src", "main", "java");
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Library.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
