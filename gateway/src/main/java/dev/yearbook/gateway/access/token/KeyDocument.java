package dev.yearbook.gateway.access.token;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Fetches the keys of an issuer: without following redirects, without a proxy, within two seconds
/// and up to 256 KiB.
final class KeyDocument implements ResourceRetriever {

    private static final int LARGEST = 256 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(LONGEST)
                    .build();

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(url.toURI()).timeout(LONGEST).build();
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return document(response.statusCode(), body.readNBytes(LARGEST + 1));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Resource document(int status, byte[] body) throws IOException {
        if (status != 200) {
            throw new IOException("The keys were answered with status " + status);
        }
        if (body.length > LARGEST) {
            throw new IOException("The keys are larger than " + LARGEST + " bytes");
        }
        return new Resource(new String(body, StandardCharsets.UTF_8), "application/json");
    }
}
