package dev.yearbook.deploy.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Services meet in topics and in conventions, never in each other's code.
@AnalyzeClasses(packages = "dev.yearbook", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule INGEST_STANDS_ALONE =
            noClasses()
                    .that()
                    .resideInAPackage("dev.yearbook.ingest..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.metrics..",
                            "dev.yearbook.report..",
                            "dev.yearbook.gateway..",
                            "dev.yearbook.deploy..")
                    .because("ingest publishes facts and knows nobody; let others consume them");

    @ArchTest
    static final ArchRule METRICS_KNOWS_EVENTS_OF_INGEST_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("dev.yearbook.metrics..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.ingest",
                            "dev.yearbook.ingest.document..",
                            "dev.yearbook.ingest.http..",
                            "dev.yearbook.ingest.pipeline..",
                            "dev.yearbook.ingest.publish..",
                            "dev.yearbook.ingest.reading..",
                            "dev.yearbook.ingest.fact..",
                            "dev.yearbook.report..",
                            "dev.yearbook.gateway..",
                            "dev.yearbook.deploy..")
                    .because("services meet in topics; use dev.yearbook.ingest.events");

    @ArchTest
    static final ArchRule REPORT_KNOWS_EVENTS_ONLY =
            noClasses()
                    .that()
                    .resideInAPackage("dev.yearbook.report..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.ingest.document..",
                            "dev.yearbook.ingest.pipeline..",
                            "dev.yearbook.ingest.fact..",
                            "dev.yearbook.metrics.series..",
                            "dev.yearbook.metrics.query..",
                            "dev.yearbook.metrics.intake..",
                            "dev.yearbook.gateway..",
                            "dev.yearbook.deploy..")
                    .because("the read model is built from dev.yearbook.metrics.events alone");

    @ArchTest
    static final ArchRule CONVENTIONS_KNOW_NO_SERVICE =
            noClasses()
                    .that()
                    .resideInAnyPackage("dev.yearbook.web..", "dev.yearbook.messaging..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.ingest..",
                            "dev.yearbook.metrics..",
                            "dev.yearbook.report..",
                            "dev.yearbook.gateway..",
                            "dev.yearbook.deploy..")
                    .because("what all share must not know who they are");

    @ArchTest
    static final ArchRule CONTRACTS_KNOW_NO_FRAMEWORK_BUT_SERDE =
            noClasses()
                    .that()
                    .resideInAPackage("dev.yearbook.*.events..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.micronaut.http..", "io.micronaut.context..", "org.apache.kafka..")
                    .because("consumers depend on records only");

    @ArchTest
    static final ArchRule SERVICES_HAVE_NO_CYCLES =
            slices().matching("dev.yearbook.(*)..").should().beFreeOfCycles();
}
