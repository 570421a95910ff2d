package id.terinovatif.catalogue.opendata;

import id.terinovatif.exchange.sheets.TableOut;
import id.terinovatif.exchange.sheets.XlsxOut;
import id.terinovatif.shared.Missing;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** {@code /data}: the datasets with their dictionary, in three formats, and what describes them. */
@Controller
class DataController {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatasetRows rows;
    private final Descriptions descriptions;
    private final Dcat dcat;

    DataController(DatasetRows rows, Descriptions descriptions, Dcat dcat) {
        this.dcat = dcat;
        this.rows = rows;
        this.descriptions = descriptions;
    }

    @GetMapping("/data")
    String page(Model model) {
        model.addAttribute("datasets", Dataset.all());
        model.addAttribute("licence", descriptions.licence());
        model.addAttribute("schema", inPage(descriptions.schemaOrg()));
        return "catalogue/opendata/data";
    }

    /** JSON that may stand in a page: no sign of it can end the element around it. */
    static String inPage(Map<String, Object> value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    @GetMapping("/data/{berkas}")
    @Nullable
    String file(@PathVariable String berkas, WebRequest request, HttpServletResponse response) throws IOException {
        if (request.checkNotModified(
                "\"" + rows.version() + "-" + descriptions.licence().code() + "\"")) return null;
        if (berkas.equals("datapackage.json")) return json(descriptions.dataPackage(), "application/json", response);
        int dot = berkas.lastIndexOf('.');
        var dataset = Dataset.of(dot < 0 ? berkas : berkas.substring(0, dot)).orElseThrow(Missing::new);
        var ending = berkas.substring(dot + 1);
        var type = Descriptions.FORMATS.get(ending);
        if (dot < 0 || type == null) throw new Missing();
        response.setContentType(ending.equals("xlsx") ? type : type + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + berkas + "\"");
        response.setHeader(HttpHeaders.LINK, "<" + descriptions.licence().address() + ">; rel=\"license\"");
        switch (ending) {
            case "csv" -> csv(dataset, response);
            case "xlsx" -> xlsx(dataset, response);
            default -> json(dataset, response);
        }
        return null;
    }

    private void csv(Dataset dataset, HttpServletResponse response) throws IOException {
        try (TableOut out = new OpenCsv(response.getOutputStream())) {
            out.row(dataset.columns());
            rows.each(dataset, out::row);
        }
    }

    private void xlsx(Dataset dataset, HttpServletResponse response) throws IOException {
        try (TableOut out = new XlsxOut(
                        response.getOutputStream(),
                        dataset.title()
                                .substring(0, Math.min(31, dataset.title().length())))
                .headed(dataset.columns())) {
            rows.each(dataset, out::row);
        }
    }

    private void json(Dataset dataset, HttpServletResponse response) throws IOException {
        var columns = dataset.columns();
        try (var out = JSON.writer().writeValues(response.getOutputStream())) {
            out.init(true);
            rows.each(dataset, cells -> {
                var row = new LinkedHashMap<String, @Nullable Object>();
                for (int n = 0; n < columns.size(); n++) row.put(columns.get(n), cells.get(n));
                out.write(row);
            });
        }
    }

    @GetMapping("/catalog.jsonld")
    @Nullable
    String dcat(HttpServletResponse response) throws IOException {
        return json(dcat.catalogue(), "application/ld+json", response);
    }

    private static @Nullable String json(Map<String, Object> value, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(value));
        return null;
    }
}
