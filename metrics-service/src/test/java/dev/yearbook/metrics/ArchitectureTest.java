package dev.yearbook.metrics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "dev.yearbook.metrics",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule linkingKnowsNoFrameworkAndNoDatabase =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..vocabulary..", "..linking..", "..interval..", "..discrepancy..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "io.micronaut.http..",
                            "io.micronaut.data..",
                            "java.sql..",
                            "org.apache.kafka..")
                    .because(
                            "names, links and verdicts are plain Java; the rim brings them rows and requests");

    @ArchTest
    static final ArchRule intakeDoesNotKnowWhoAsks =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..intake..", "..settling..", "..series..", "..observation..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..query..", "..curation..", "io.micronaut.http..")
                    .because(
                            "facts come in the same way whoever reads them; move what both need inwards");

    @ArchTest
    static final ArchRule otherServicesAreMetInTopicsOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.report..",
                            "dev.yearbook.gateway..",
                            "dev.yearbook.ingest.document..")
                    .because("services meet in Kafka topics; use the events of the publisher");
}
