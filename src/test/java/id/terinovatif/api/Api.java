package id.terinovatif.api;

import id.terinovatif.evidence.reading.ApiReader;
import id.terinovatif.instrument.Instruments;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The interface without a server and without a database. */
public final class Api {
    /** One for all tests; its process ends by itself. */
    private static final ApiReader READER = new ApiReader(Path.of("target", "no-data"));

    private final MockMvcTester mvc;

    Api(Filter... filters) throws IOException {
        var instruments = Instruments.load(null);
        mvc = MockMvcTester.create(MockMvcBuilders.standaloneSetup(
                        new InstrumentController(instruments),
                        new ScoreController(instruments),
                        new PlanController(instruments),
                        new CoachController(),
                        new CompetitionController(),
                        new EvidenceCheckController(instruments, READER),
                        new OpenApiController())
                .setHandlerExceptionResolvers(new ApiErrors())
                .addFilters(filters)
                .build());
    }

    public MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }

    public MvcTestResult getFrom(String address, String path) {
        return mvc.get().uri(path).remoteAddress(address).exchange();
    }

    MvcTestResult score(int year, String body) {
        return post("/api/v1/instruments/" + year + "/score", body);
    }

    MvcTestResult post(String path, String body) {
        return mvc.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    /** Posts a form with one file, as curl does. */
    MvcTestResult upload(String path, Map<String, String> fields, byte[] file) {
        var request = mvc.post().uri(path).multipart().file("file", file);
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult postAs(String type, String path, String body) {
        return mvc.post().uri(path).contentType(type).content(body).exchange();
    }
}
