package org.openinternship.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What each module keeps to; its own test extends this, names its floors and adds its own walls.
 * Core's {@code ArchitectureRulesTest} shows that each rule can fail.
 */
public abstract class ModuleWalls {
  private static final Map<String, JavaClasses> CLASSES = new ConcurrentHashMap<>();

  private static final Pattern EXPORT = Pattern.compile("(?m)^ {2}exports ([\\w.]+)");

  private final String module;
  private final List<String> hidden;
  private final List<String> floors;

  /**
   * The walls of a module. Its exported packages are floors in the order in which {@code
   * module-info} exports them, the package of the module itself last.
   *
   * @param module its name and that of its package
   * @param below its packages without an export on which the exported ones stand, lowest first
   * @param above its packages without an export that stand on the exported ones, lowest first
   */
  protected ModuleWalls(String module, List<String> below, List<String> above) {
    this.module = module;
    this.hidden = Stream.of(below, above).flatMap(List::stream).toList();
    List<String> exported =
        EXPORT
            .matcher(read(Path.of("src", "main", "java", "module-info.java")))
            .results()
            .map(export -> floor(export.group(1)))
            .filter(floor -> !floor.isEmpty() && !below.contains(floor))
            .toList();
    this.floors = Stream.of(below, exported, above, List.of("")).flatMap(List::stream).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks a rule on the classes of the module. */
  protected final void check(ArchRule rule) {
    rule.check(classes());
  }

  private JavaClasses classes() {
    return CLASSES.computeIfAbsent(
        module, name -> Walls.read(name, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS));
  }

  @Test
  void everyPackageHasAFloor_andEveryFloorAPackage() {
    Set<String> packages = new TreeSet<>(Set.of(""));
    classes().stream().map(JavaClass::getPackageName).map(this::floor).forEach(packages::add);
    assertThat(floors)
        .as(
            "the floors of %s. Export a new package in module-info at its floor, or name it in %s",
            module, getClass().getSimpleName())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(packages);
  }

  private String floor(String name) {
    return name.equals(module) ? "" : name.substring(module.length() + 1);
  }

  @Test
  void packagesStandOnEachOtherInOneDirection() {
    check(Walls.floors(module, floors.toArray(new String[0])));
  }

  @Test
  void packagesAreFreeOfCycles() {
    check(Walls.noCycles(module));
  }

  @Test
  void publicTypesAreExported() {
    List<String> seen = new ArrayList<>();
    hidden.forEach(name -> seen.add(module + "." + name));
    ModuleDescriptor descriptor = Modules.descriptor(module);
    descriptor.exports().forEach(export -> seen.add(export.source()));
    check(Walls.publicTypesAreExported(seen));
  }

  @Test
  void publicClassesAreClosed() {
    check(Walls.publicClassesAreClosed());
  }

  @Test
  void clockIsNotRead() {
    check(Surroundings.clockIsNotRead());
  }

  @Test
  void defaultZoneIsNotRead() {
    check(Surroundings.defaultZoneIsNotRead());
  }

  @Test
  void defaultLocaleIsNotRead() throws IOException {
    check(Surroundings.defaultLocaleIsNotRead());
    assertThat(FormattedText.sources()).isNotEmpty();
    for (Path source : FormattedText.sources()) {
      String text = Files.readString(source);
      if (text.contains(".formatted(")) {
        assertThat(FormattedText.conversionsByLocale(text)).as(source.toString()).isEmpty();
      }
    }
  }

  @Test
  void chanceIsNotAsked() {
    check(Surroundings.chanceIsNotAsked());
  }

  @Test
  void nothingIsPrinted() {
    check(Surroundings.nothingIsPrinted());
  }
}
