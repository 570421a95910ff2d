package id.terinovatif.catalogue.opendata;

import id.terinovatif.account.Regions;
import id.terinovatif.shared.Licence;
import id.terinovatif.shared.web.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What machines read about the datasets: Frictionless Data Package here and schema.org, from the same rows as {@link Dcat}. */
@Component
public class Descriptions {
    static final Map<String, String> FORMATS = formats();

    private final Address address;
    private final Regions regions;
    private final Licence licence;

    Descriptions(Address address, Regions regions, @Value("${terinovatif.license:CC-BY-4.0}") String licence) {
        this.address = address;
        this.regions = regions;
        this.licence = Licence.of(licence).orElseThrow();
    }

    private static Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("csv", "text/csv");
        formats.put("json", "application/json");
        formats.put("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        return formats;
    }

    public Licence licence() {
        return licence;
    }

    String publisher() {
        var all = regions.all();
        return all.size() == 1 ? all.getFirst().office() + " " + all.getFirst().name() : "Terinovatif";
    }

    Map<String, Object> dataPackage() {
        return map(
                "name", "terinovatif",
                "title", "Data terbuka inovasi daerah",
                "homepage", address.of("/data"),
                "licenses", List.of(map("name", licence.code(), "title", licence.title(), "path", licence.address())),
                "resources", Dataset.all().stream().map(this::resource).toList());
    }

    private Map<String, Object> resource(Dataset dataset) {
        var fields = dataset.variables().stream()
                .map(one -> map(
                        "name", one.name(), "title", one.title(), "type", one.type(), "description", one.definition()))
                .toList();
        return map(
                "name", dataset.code(),
                "title", dataset.title(),
                "description", dataset.description(),
                "path", address.of("/data/" + dataset.code() + ".csv"),
                "format", "csv",
                "mediatype", "text/csv",
                "encoding", "utf-8",
                "schema", map("fields", fields, "missingValues", List.of("")));
    }

    /** For the page itself. */
    Map<String, Object> schemaOrg() {
        var sets = new ArrayList<Map<String, Object>>();
        for (var dataset : Dataset.all()) {
            var downloads = new ArrayList<Map<String, Object>>();
            FORMATS.forEach((ending, type) -> downloads.add(map(
                    "@type",
                    "DataDownload",
                    "encodingFormat",
                    type,
                    "contentUrl",
                    address.of("/data/" + dataset.code() + "." + ending))));
            sets.add(map(
                    "@type", "Dataset",
                    "name", dataset.title(),
                    "description", dataset.description(),
                    "url", address.of("/data#" + dataset.code()),
                    "license", licence.address(),
                    "creator", map("@type", "GovernmentOrganization", "name", publisher()),
                    "distribution", downloads));
        }
        return map(
                "@context",
                "https://schema.org",
                "@type",
                "DataCatalog",
                "name",
                "Data terbuka inovasi daerah",
                "url",
                address.of("/data"),
                "dataset",
                sets);
    }

    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int n = 0; n < pairs.length; n += 2) map.put((String) pairs[n], pairs[n + 1]);
        return map;
    }
}
