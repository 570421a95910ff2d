package id.terinovatif.coach.checks;

import id.terinovatif.coach.Check;
import id.terinovatif.coach.substance.Substance;
import java.util.List;

/** Looks for one fault; the check brings its threshold and phrases. */
interface Detector {
    List<Hit> hits(Substance seen, Check check);
}
