import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AccessApi;
import org.openapitools.client.api.DocumentsApi;
import org.openapitools.client.api.SeriesApi;
import org.openapitools.client.api.SummariesApi;
import org.openapitools.client.model.NewDocument;

/// Uses the generated client for Java: `java Use ADDRESS KEY`.
public final class Use {

    public static void main(String[] arguments) throws ApiException {
        ApiClient client = new ApiClient();
        client.updateBaseUri(arguments[0]);
        client.setRequestInterceptor(request -> request.header("X-API-Key", arguments[1]));
        SeriesApi series = new SeriesApi(client);

        NewDocument text =
                new NewDocument()
                        .name("client-java.md")
                        .mediaType("text/markdown")
                        .content("2023年，青禾县专利授权量412件。")
                        .reportingYear(2023);
        var posted =
                new DocumentsApi(client)
                        .postDocument(
                                text, null, null, null, null, null, null, null, null, "wait=30",
                                null);
        check("a document is posted and read", posted.getState().getValue().equals("read"));
        var one = series.listSeries(1, null, null, null, null, null, null, null, null, null, null);
        check("a list has a next page", one.getItems().size() == 1 && one.getNext() != null);
        String id = one.getItems().get(0).getIdentity().getId();
        var observations =
                series.listObservationsOfSeries(
                        id, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null, null, null, null, null);
        check(
                "a series has observations",
                observations.getItems().get(0).getQuantity().getValue() != null);
        check(
                "summaries are listed",
                !new SummariesApi(client)
                        .listSummaries(null, null, null, null)
                        .getItems()
                        .isEmpty());
        check(
                "the caller is an operator",
                new AccessApi(client).getCaller().getRoles().contains("operator"));
        try {
            series.getSeries("none");
            check("what is not there is a problem", false);
        } catch (ApiException refused) {
            check(
                    "what is not there is a problem",
                    refused.getCode() == 404
                            && refused.getResponseBody().contains("\"type\":\"/docs#problem-"));
        }
    }

    private static void check(String what, boolean holds) {
        System.out.println((holds ? "ok      " : "NOT OK  ") + what);
        if (!holds) {
            System.exit(1);
        }
    }
}
