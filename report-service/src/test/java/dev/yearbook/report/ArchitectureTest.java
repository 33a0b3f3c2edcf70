package dev.yearbook.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.yearbook.report", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule whatIsSaidKnowsNeitherFrameworkNorTables =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..report.knowledge..",
                            "..report.summary..",
                            "..report.wording..",
                            "..report.page..",
                            "..report.chart..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.micronaut.http..",
                            "io.micronaut.context..",
                            "io.micronaut.data..",
                            "org.apache.kafka..",
                            "java.sql..",
                            "jakarta.inject..",
                            "..report.store..",
                            "..report.query..",
                            "..report.intake..",
                            "..report.edition..")
                    .because(
                            "summaries are made and worded by plain Java; put the framework at the rim");

    @ArchTest
    static final ArchRule tablesAreReadInOnePackage =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..report.store..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.sql.PreparedStatement")
                    .because("statements belong into the store");

    @ArchTest
    static final ArchRule otherServicesAreKnownByTheirEventsOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.ingest.fact..",
                            "dev.yearbook.ingest.quantity..",
                            "dev.yearbook.metrics.series..",
                            "dev.yearbook.metrics.observation..",
                            "dev.yearbook.gateway..")
                    .because("services meet in topics only; use their events");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.yearbook.report.(*)..").should().beFreeOfCycles();
}
