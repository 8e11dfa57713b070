package org.openinternship.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The other tests run on the class path; on the module path what is not exported is closed. */
class ModulePathTest {
  private static final String JACKSON = "org.openinternship.jackson";

  @Test
  void modulesReadAndWriteWithoutBeingOpened() throws ReflectiveOperationException {
    Path[] path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("test-classes"))
            .map(Path::of)
            .filter(entry -> isNeeded(entry.toString()))
            .toArray(Path[]::new);
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of(JACKSON));
    ModuleLayer layer =
        ModuleLayer.defineModulesWithOneLoader(
                modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
            .layer();
    assertThat(layer.findModule(JACKSON)).isPresent();

    ClassLoader loader = layer.findLoader(JACKSON);
    Class<?> front = loader.loadClass(JACKSON + ".InternshipJson");
    Class<?> cohort = loader.loadClass("org.openinternship.core.cohort.Cohort");
    assertThat(front.getModule().isNamed()).isTrue();
    Object json = front.getMethod("standard").invoke(null);
    String text = Golden.read("documents/1/cohort.json");
    Object read = front.getMethod("read", String.class, Class.class).invoke(json, text, cohort);
    assertThat(front.getMethod("toText", Object.class).invoke(json, read)).isEqualTo(text);
  }

  private static boolean isNeeded(String entry) {
    return entry.matches(".*(internship-\\w+|jspecify|jackson-|caffeine).*");
  }
}
