package id.terinovatif.world;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Someone at a browser without script: keeps cookies, reads the hidden token of a form and sends it along. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"((?!_csrf)[^\"]+)\" value=\"([^\"]*)\"");

    private static final String BOUNDARY = "batas-uji";

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String token = "";

    Visitor(String address) {
        this(address, HttpClient.newBuilder());
    }

    private Visitor(String address, HttpClient.Builder client) {
        this.address = address;
        this.client = client.cookieHandler(cookies).build();
    }

    /** Who comes to this address, which need not be the programme's own. */
    public static Visitor at(String address) {
        return new Visitor(address);
    }

    /** The same over TLS that is trusted so, coming from this address of the machine. */
    public static Visitor over(String address, SSLContext trusted, InetAddress from) {
        return new Visitor(address, HttpClient.newBuilder().sslContext(trusted).localAddress(from));
    }

    /** Sends this header with everything from now on, as a proxy in between does. */
    public Visitor sending(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** Closes the browser: the session ends, what is kept for longer stays. */
    public void closeBrowser() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getMaxAge() < 0)
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    /** Puts a cookie into the browser, as somebody does who forges one. */
    public void cookie(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), cookie);
    }

    public HttpResponse<String> get(String path) {
        return remember(send(HttpRequest.newBuilder(URI.create(address + path)).GET()));
    }

    /** Reads the page at {@code from} for its token, then posts the form. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        var all = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return remember(send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(all + (all.isEmpty() ? "" : "&") + "_csrf=" + encoded(token)))));
    }

    /** As {@link #post}, with one field that stands in the form several times. */
    public HttpResponse<String> postMany(String path, Map<String, String> form, String field, List<String> values) {
        var more = values.stream()
                .map(value -> encoded(field) + "=" + encoded(value))
                .collect(Collectors.joining("&"));
        var all = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return remember(send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(all + "&" + more + "&_csrf=" + encoded(token)))));
    }

    /** Opens the page and sends its form: what the page hides in it goes along with what is filled in. */
    public HttpResponse<String> submit(String path, Map<String, String> form) {
        return submit(path, path, form);
    }

    /** As {@link #submit(String, Map)}, for a form that is sent elsewhere than its page's own address. */
    public HttpResponse<String> submit(String page, String path, Map<String, String> form) {
        var all = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(get(page).body());
        while (hidden.find()) all.put(hidden.group(1), hidden.group(2));
        all.putAll(form);
        return post(path, all);
    }

    /** Posts as a script does while somebody types. */
    public HttpResponse<String> typing(String path, Map<String, String> form) {
        return typing("tulis", path, form);
    }

    /** The same by a script of this name. */
    public HttpResponse<String> typing(String script, String path, Map<String, String> form) {
        var all = form.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Requested-With", script)
                .POST(BodyPublishers.ofString(all + "&_csrf=" + encoded(token))));
    }

    /** Posts a multipart form with one file. */
    public HttpResponse<String> upload(String path, Map<String, String> form, String name, byte[] content) {
        return remember(send(multipart(path).POST(BodyPublishers.ofByteArray(multipartBody(form, name, content)))));
    }

    /** Speaks as the script does that sends a file piece by piece; the header lines go two by two. */
    public HttpResponse<String> tus(String method, String path, byte[] piece, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Tus-Resumable", "1.0.0")
                .header("X-Requested-With", "unggah")
                .header("X-CSRF-TOKEN", token)
                .method(method, BodyPublishers.ofByteArray(piece));
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return send(request);
    }

    /** Begins the same and loses the link halfway. */
    public void uploadThatBreaksOff(String path, Map<String, String> form, String name, byte[] content) {
        var body = multipartBody(form, name, content);
        var broken = new SequenceInputStream(new ByteArrayInputStream(body, 0, body.length / 2), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the link dropped");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        });
        try {
            client.send(
                    multipart(path)
                            .POST(BodyPublishers.ofInputStream(() -> broken))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            throw new IllegalStateException("the upload arrived");
        } catch (IOException dropped) {
            // what was to happen
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder multipart(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private byte[] multipartBody(Map<String, String> form, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        form.forEach((field, value) -> write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                        + "\r\n"));
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n");
        write(
                body,
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    /** A line that the server keeps open, as it comes; its first bytes have been there already. */
    public BufferedReader line(String path) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<byte[]> download(String path) {
        return download(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /** Asks for a part, as a video player does: {@code bytes=10-19}. */
    public HttpResponse<byte[]> part(String path, String range) {
        return download(HttpRequest.newBuilder(URI.create(address + path)).header("Range", range));
    }

    private HttpResponse<byte[]> download(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> signIn(String email) {
        return signIn(email, World.PASSWORD);
    }

    public HttpResponse<String> signIn(String email, String password) {
        get("/masuk");
        var answer = post("/masuk", Map.of("email", email, "sandi", password));
        get("/akun");
        return answer;
    }

    /** Where a redirect leads, without the host. */
    public static String target(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            return client.send(
                    request.header("Accept", "text/html,*/*;q=0.8").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> remember(HttpResponse<String> response) {
        var found = TOKEN.matcher(response.body());
        if (found.find()) token = found.group(1);
        return response;
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
