package org.sluice;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the house in order: every package imports only what its floor allows. No list of pardons.
 */
class LayersTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sluice");

  /** From the roof to the ground: a package, and the packages of the house that it may import. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("cli", List.of("workflow", "report", "rules", "pack", "finding")),
          Map.entry(
              "workflow",
              List.of(
                  "rules",
                  "protect",
                  "audit",
                  "instance",
                  "read",
                  "pack",
                  "report",
                  "format",
                  "yaml",
                  "finding",
                  "table",
                  "grid",
                  "solve")),
          Map.entry("rules", List.of("audit", "solve", "pack", "yaml", "finding", "table", "grid")),
          Map.entry(
              "protect",
              List.of("cover", "audit", "solve", "pack", "yaml", "finding", "table", "grid")),
          Map.entry("cover", List.of("solve")),
          Map.entry("audit", List.of("solve", "finding", "table", "grid")),
          Map.entry("read", List.of("grid", "yaml", "finding", "table")),
          Map.entry("instance", List.of("format", "finding", "table", "grid")),
          Map.entry("pack", List.of("yaml", "finding")),
          Map.entry("report", List.of("finding", "table", "grid")),
          Map.entry("format", List.of("grid", "finding")),
          Map.entry("yaml", List.of("finding")),
          Map.entry("finding", List.of("table", "grid")),
          Map.entry("table", List.of("grid")),
          Map.entry("grid", List.of()),
          Map.entry("solve", List.of()));

  static Stream<String> floors() {
    return ALLOWED.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void aPackageImportsOnlyFromLowerFloors(String floor) {
    String[] allowed =
        Stream.concat(Stream.of(floor), ALLOWED.getOrDefault(floor, List.of()).stream())
            .map(name -> "org.sluice." + name + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("org.sluice." + floor + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).or(not(resideInAPackage("org.sluice.."))))
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  @Test
  void everyClassHasAFloor() {
    classes()
        .should()
        .resideInAnyPackage(
            ALLOWED.keySet().stream()
                .map(name -> "org.sluice." + name + "..")
                .toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching("org.sluice.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void theGroundFloorsUseTheJdkAlone() {
    List<String> jdkOnly = Arrays.asList("org.sluice.grid..", "org.sluice.table..");
    classes()
        .that()
        .resideInAnyPackage(jdkOnly.toArray(String[]::new))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.jspecify..", "org.sluice.grid..", "org.sluice.table.."))
        .check(HOUSE);
  }
}
