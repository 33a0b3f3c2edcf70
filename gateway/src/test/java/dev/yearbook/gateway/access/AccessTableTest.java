package dev.yearbook.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.access.AccessTable.Found;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessTableTest {

    private final AccessTable table = new AccessTable();

    private Found find(String method, String path) {
        return table.find(method, RequestPath.read(path).orElseThrow());
    }

    private String operation(String method, String path) {
        return find(method, path) instanceof Found.Known(Operation operation)
                ? operation.toString()
                : "none";
    }

    @Test
    void anOperationIsFoundByMethodAndPath() {
        assertThat(operation("GET", "/")).isEqualTo("GET /");
        assertThat(operation("HEAD", "/api/v1/documents")).isEqualTo("GET /api/v1/documents");
        assertThat(operation("DELETE", "/api/v1/documents/d7"))
                .isEqualTo("DELETE /api/v1/documents/{id}");
        assertThat(operation("GET", "/sdmx/data/A/all")).isEqualTo("GET /sdmx/{+rest}");
        assertThat(operation("GET", "/docs/openapi.json")).isEqualTo("GET /docs/{+rest}");
    }

    @Test
    void aFixedSegmentGoesBeforeAVariable() {
        AccessTable rows =
                new AccessTable(
                        List.of(
                                "GET /a/{id} reader series:read read",
                                "GET /a/all operator keys:read read"));

        assertThat(rows.find("GET", RequestPath.read("/a/all").orElseThrow()))
                .isInstanceOfSatisfying(
                        Found.Known.class,
                        found -> assertThat(found.operation().toString()).isEqualTo("GET /a/all"));
    }

    @Test
    void anotherMethodIsToldTheOnesThereAre() {
        assertThat(find("PATCH", "/api/v1/documents/d7"))
                .isEqualTo(new Found.OtherMethods(List.of("DELETE", "GET", "PUT")));
        assertThat(find("get", "/api/v1/me")).isEqualTo(new Found.OtherMethods(List.of("GET")));
    }

    @Test
    void whatIsNotInTheTableDoesNotExist() {
        assertThat(find("GET", "/prometheus")).isEqualTo(new Found.Nothing());
        assertThat(find("GET", "/API/v1/documents")).isEqualTo(new Found.Nothing());
        assertThat(find("GET", "/api/v1/documents/d7/secret")).isEqualTo(new Found.Nothing());
        assertThat(find("GET", "/sdmx")).isEqualTo(new Found.Nothing());
    }

    @Test
    void onlyOperatorsAreAskedForWhereAnOperatorIncludesAll() {
        assertThat(Role.OPERATOR.includes(Role.CURATOR)).isTrue();
        assertThat(Role.CURATOR.includes(Role.READER)).isTrue();
        assertThat(Role.CURATOR.includes(Role.CONTRIBUTOR)).isFalse();
        assertThat(Role.CONTRIBUTOR.includes(Role.CURATOR)).isFalse();
        assertThat(Role.READER.includes(Role.CONTRIBUTOR)).isFalse();
    }
}
