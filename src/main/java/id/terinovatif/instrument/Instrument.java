package id.terinovatif.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the index, as its letter and the sources beside it give it.
 *
 * @param source the letter, or in words what stands in for it
 * @param complete every figure needed for the index is printed in a source
 * @param missing what is not known, in Indonesian
 * @param hash SHA-256 of the edition's file, in hexadecimal
 */
public record Instrument(
        int year,
        String title,
        String source,
        String confidence,
        boolean complete,
        List<String> missing,
        List<Source> sources,
        List<AspectShare> aspects,
        List<Variable> variables,
        List<Indicator> indicators,
        Terms formula,
        @Nullable Inferred inferred,
        List<Predikat> predikat,
        List<ProfileField> profileFields,
        List<Part> rancangBangunParts,
        List<Vocabulary> vocabularies,
        Eligibility eligibility,
        Effort effort,
        String hash) {

    /** Finds by the lasting code ({@code SID.REGULASI}) or this year's number ({@code 16}). */
    public Optional<Indicator> indicator(String codeOrNumber) {
        return indicators.stream()
                .filter(one -> one.code().equals(codeOrNumber)
                        || String.valueOf(one.number()).equals(codeOrNumber))
                .findFirst();
    }

    /** The indicator that has the component, such as 2 for {@code 2a}. */
    public Optional<Indicator> ofComponent(String component) {
        return indicators.stream()
                .filter(one -> one.component(component).isPresent())
                .findFirst();
    }

    /** The name of the indicator or component with this code; the code where the edition has neither. */
    public String questionNamed(String code) {
        return indicator(code)
                .map(Indicator::name)
                .or(() -> ofComponent(code).flatMap(one -> one.component(code)).map(Component::name))
                .orElse(code);
    }

    /** The fifteen of the government as a whole. */
    public List<Indicator> government() {
        return indicators.stream().filter(one -> one.aspect() == Aspect.SPD).toList();
    }

    /** The twenty that each innovation answers, in the order of the form. */
    public List<Indicator> perInnovation() {
        return indicators.stream()
                .filter(one -> one.aspect() == Aspect.SID && !one.counted())
                .sorted(Comparator.comparingInt(Instrument::place))
                .toList();
    }

    private static int place(Indicator one) {
        var order = one.formOrder();
        return order == null ? one.number() : order;
    }

    public Optional<Vocabulary> vocabulary(String code) {
        return vocabularies.stream().filter(list -> list.code().equals(code)).findFirst();
    }

    public Optional<Urusan> urusan(String code) {
        return vocabulary("urusan").flatMap(list -> list.choice(code)).flatMap(Instrument::urusan);
    }

    private static Optional<Urusan> urusan(Choice choice) {
        return Optional.ofNullable(choice.urusanClass()).map(kind -> new Urusan(choice.code(), choice.name(), kind));
    }

    public Optional<ProfileField> profileField(String code) {
        return profileFields.stream().filter(field -> field.code().equals(code)).findFirst();
    }
}
