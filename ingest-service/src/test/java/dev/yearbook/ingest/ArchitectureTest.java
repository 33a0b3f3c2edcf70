package dev.yearbook.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "dev.yearbook.ingest",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] STAGES = {
        "..ingest.reading..",
        "..ingest.quantity..",
        "..ingest.period..",
        "..ingest.context..",
        "..ingest.fact.."
    };

    @ArchTest
    static final ArchRule stagesArePlainJava =
            noClasses()
                    .that()
                    .resideInAnyPackage(STAGES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("io.micronaut..", "org.apache.kafka..", "java.sql..")
                    .because("a stage is tested with one sentence; adapt it in pipeline instead");

    @ArchTest
    static final ArchRule stagesKnowNothingOfTheService =
            noClasses()
                    .that()
                    .resideInAnyPackage(STAGES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..ingest.document..",
                            "..ingest.http..",
                            "..ingest.pipeline..",
                            "..ingest.publish..",
                            "..ingest.replay..",
                            "..ingest.events..")
                    .because("Wire is the only class that knows both facts and events");

    @ArchTest
    static final ArchRule readingComesFirst =
            noClasses()
                    .that()
                    .resideInAPackage("..ingest.reading..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..ingest.quantity..",
                            "..ingest.period..",
                            "..ingest.context..",
                            "..ingest.fact..")
                    .because("stages only look back");

    @ArchTest
    static final ArchRule quantitiesComeBeforeMeaning =
            noClasses()
                    .that()
                    .resideInAPackage("..ingest.quantity..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..ingest.context..", "..ingest.fact..")
                    .because("stages only look back");

    @ArchTest
    static final ArchRule factsComeLast =
            noClasses()
                    .that()
                    .resideInAnyPackage("..ingest.period..", "..ingest.context..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..ingest.fact..")
                    .because("stages only look back");

    @ArchTest
    static final ArchRule httpStaysAtTheRim =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..ingest.http..", "..ingest.replay..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("io.micronaut.http..", "dev.yearbook.web..")
                                    .and(resideOutsideOfPackage("dev.yearbook.web.trace..")))
                    .because("only controllers speak HTTP; return a value and let them answer");

    @ArchTest
    static final ArchRule onlyControllersAreCalledController =
            classes()
                    .that()
                    .areAnnotatedWith("io.micronaut.http.annotation.Controller")
                    .should()
                    .haveSimpleNameEndingWith("Controller");

    @ArchTest
    static final ArchRule servicesMeetInEventsOnly =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "dev.yearbook.metrics..",
                            "dev.yearbook.report..",
                            "dev.yearbook.gateway..")
                    .because("services meet in Kafka topics");

    @ArchTest
    static final ArchRule packagesOfTheServiceHaveNoCycles =
            slices().matching("dev.yearbook.ingest.(document|http|pipeline|publish|replay)..")
                    .should()
                    .beFreeOfCycles();
}
