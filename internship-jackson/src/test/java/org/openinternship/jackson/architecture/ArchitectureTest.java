package org.openinternship.jackson.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the three modules keep to; {@link ArchitectureRulesTest} shows that each rule can fail. */
class ArchitectureTest {

  private static final String CORE = "org.openinternship.core";
  private static final String MATCHING = "org.openinternship.matching";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openinternship");

  @ParameterizedTest
  @ValueSource(strings = {"core", "matching", "jackson"})
  void rulesSeeEveryModule(String module) {
    assertThat(LIBRARY)
        .anyMatch(c -> c.getPackageName().startsWith("org.openinternship." + module));
  }

  @Test
  void corePackagesStandOnEachOtherInOneDirection() {
    Walls.floors(
            CORE,
            "style",
            "check",
            "finding",
            "lifecycle",
            "id",
            "time",
            "skill",
            "people",
            "entry",
            "host",
            "program",
            "eligibility",
            "intake",
            "offer",
            "placement",
            "cascade",
            "supervision",
            "contact",
            "progress",
            "evaluation",
            "pay",
            "completion",
            "overview")
        .check(LIBRARY);
  }

  @Test
  void matchingPackagesStandOnEachOtherInOneDirection() {
    Walls.floors(
            MATCHING,
            "style",
            "market",
            "mechanism",
            "verify",
            "scoring",
            "shortlist",
            "policy",
            "result",
            "engine",
            "audit",
            "")
        .check(LIBRARY);
  }

  @Test
  void packagesAreFreeOfCycles() {
    Walls.noCycles("org.openinternship").check(LIBRARY);
  }

  @Test
  void marketFloorKnowsNoDomainType() {
    Walls.cannotSee(
            CORE + "..", MATCHING + ".market..", MATCHING + ".mechanism..", MATCHING + ".verify..")
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  /** What the audit knows about people, scores must not. */
  @Test
  void scoringCannotSeeAudit() {
    Walls.cannotSee(MATCHING + ".audit..", MATCHING + ".scoring..")
        .allowEmptyShould(true)
        .check(LIBRARY);
  }

  /** What entry knows about applicants, no part of matching may. */
  @Test
  void matchingCannotSeeFactsOfApplicants() {
    Walls.cannotSee(CORE + ".entry..", MATCHING + "..").check(LIBRARY);
  }

  @Test
  void publicTypesAreExported() throws IOException {
    Map<String, ModuleDescriptor> modules = modules();
    assertThat(modules).hasSize(3);
    List<String> exported =
        modules.values().stream()
            .flatMap(m -> m.exports().stream())
            .filter(e -> !e.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .toList();
    Walls.publicTypesAreExported(exported).allowEmptyShould(true).check(LIBRARY);
  }

  @Test
  void publicClassesAreClosed() {
    Walls.publicClassesAreClosed().allowEmptyShould(true).check(LIBRARY);
  }

  @Test
  void clockIsNotRead() {
    Surroundings.clockIsNotRead().check(LIBRARY);
  }

  @Test
  void defaultZoneIsNotRead() {
    Surroundings.defaultZoneIsNotRead().check(LIBRARY);
  }

  @Test
  void defaultLocaleIsNotRead() {
    Surroundings.defaultLocaleIsNotRead().check(LIBRARY);
  }

  @Test
  void chanceIsNotAsked() {
    Surroundings.chanceIsNotAsked().check(LIBRARY);
  }

  @Test
  void nothingIsPrinted() {
    Surroundings.nothingIsPrinted().check(LIBRARY);
  }

  private static Map<String, ModuleDescriptor> modules() throws IOException {
    Map<String, ModuleDescriptor> modules = new TreeMap<>();
    ClassLoader loader = ArchitectureTest.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream in = url.openStream()) {
        ModuleDescriptor module = ModuleDescriptor.read(in);
        if (module.name().startsWith("org.openinternship.")) {
          modules.put(module.name(), module);
        }
      }
    }
    return modules;
  }
}
