package id.terinovatif.catalogue.opendata;

import static id.terinovatif.catalogue.opendata.Descriptions.map;

import id.terinovatif.shared.web.Address;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The datasets as DCAT 3 in JSON-LD, which catalogues of other offices harvest. */
@Component
class Dcat {
    private final Address address;
    private final Descriptions descriptions;

    Dcat(Address address, Descriptions descriptions) {
        this.address = address;
        this.descriptions = descriptions;
    }

    Map<String, Object> catalogue() {
        return map(
                "@context",
                        map(
                                "dcat", "http://www.w3.org/ns/dcat#",
                                "dct", "http://purl.org/dc/terms/",
                                "foaf", "http://xmlns.com/foaf/0.1/"),
                "@id", address.of("/catalog.jsonld"),
                "@type", "dcat:Catalog",
                "dct:title", text("Data terbuka inovasi daerah"),
                "dct:description", text("Inovasi daerah yang terbit, indeks yang diumumkan, dan ringkasan gagasan."),
                "dct:language", id("http://publications.europa.eu/resource/authority/language/IND"),
                "dct:license", id(descriptions.licence().address()),
                "dct:publisher", map("@type", "foaf:Agent", "foaf:name", descriptions.publisher()),
                "foaf:homepage", id(address.of("/data")),
                "dcat:dataset", Dataset.all().stream().map(this::dataset).toList());
    }

    private Map<String, Object> dataset(Dataset dataset) {
        var distributions = new ArrayList<Map<String, Object>>();
        Descriptions.FORMATS.forEach((ending, type) -> {
            var file = address.of("/data/" + dataset.code() + "." + ending);
            distributions.add(map(
                    "@id", file,
                    "@type", "dcat:Distribution",
                    "dct:title", text(dataset.title() + " (" + ending.toUpperCase(Locale.ROOT) + ")"),
                    "dct:license", id(descriptions.licence().address()),
                    "dcat:accessURL", id(address.of("/data")),
                    "dcat:downloadURL", id(file),
                    "dcat:mediaType", id("https://www.iana.org/assignments/media-types/" + type)));
        });
        return map(
                "@id", address.of("/data#" + dataset.code()),
                "@type", "dcat:Dataset",
                "dct:identifier", dataset.code(),
                "dct:title", text(dataset.title()),
                "dct:description", text(dataset.description()),
                "dct:license", id(descriptions.licence().address()),
                "dct:publisher", map("@type", "foaf:Agent", "foaf:name", descriptions.publisher()),
                "dcat:distribution", distributions);
    }

    private static Map<String, Object> id(String address) {
        return map("@id", address);
    }

    private static Map<String, Object> text(String words) {
        return map("@value", words, "@language", "id");
    }
}
